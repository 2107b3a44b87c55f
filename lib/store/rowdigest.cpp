// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/rowdigest.h"

#include <SQLiteCpp/Database.h>

#include <QCryptographicHash>
#include <QtEndian>

#include <bit>

#include <sqlite3.h>

namespace Sidegloss {

namespace {

constexpr int digestSize = 16;

void addNumber(QCryptographicHash &hash, quint64 number)
{
    const quint64 bigEndian = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

void addBytes(QCryptographicHash &hash, const void *bytes, int size)
{
    addNumber(hash, static_cast<quint64>(size));
    hash.addData(QByteArrayView(static_cast<const char *>(bytes), size));
}

void addValue(QCryptographicHash &hash, sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        hash.addData("i");
        addNumber(hash, static_cast<quint64>(sqlite3_value_int64(value)));
        break;
    case SQLITE_FLOAT:
        hash.addData("r");
        addNumber(hash, std::bit_cast<quint64>(sqlite3_value_double(value)));
        break;
    case SQLITE_TEXT: {
        hash.addData("t");
        const void *text = sqlite3_value_text(value);
        addBytes(hash, text, sqlite3_value_bytes(value));
        break;
    }
    case SQLITE_BLOB: {
        hash.addData("b");
        const void *blob = sqlite3_value_blob(value);
        addBytes(hash, blob, sqlite3_value_bytes(value));
        break;
    }
    default:
        hash.addData("n");
    }
}

void rowDigest(sqlite3_context *context, int count, sqlite3_value **values)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int i = 0; i < count; ++i)
        addValue(hash, values[i]);
    sqlite3_result_blob(context, hash.resultView().constData(), digestSize, SQLITE_TRANSIENT);
}

} // namespace

void registerRowDigest(SQLite::Database &connection)
{
    // Only for statements of ours: a schema that calls it could not be read by the sqlite3 shell.
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const int code = sqlite3_create_function_v2(connection.getHandle(), "row_digest", -1, flags,
                                                nullptr, rowDigest, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(connection.getHandle(), code);
}

} // namespace Sidegloss
