// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/librarystate.h"

#include <SQLiteCpp/Transaction.h>

#include <QCryptographicHash>

#include <array>

namespace Sidegloss {

namespace {

constexpr std::array questions = {
    "PRAGMA user_version",
    "SELECT count(*), max(number), sum(undone), sum(forgotten) FROM journal",
    "SELECT id, revision, path, last_opened, reading_position, reading_progress FROM document"
    " ORDER BY id",
    "SELECT id, path, kept, deleted FROM tag ORDER BY id",
    "SELECT count(*) FROM annotation",
    "SELECT count(*) FROM claim",
    "SELECT count(*) FROM person",
    "SELECT count(*) FROM revision",
};

} // namespace

QByteArray stateOf(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const SQLite::Transaction transaction(database.connection());
    for (const char *question : questions) {
        SQLite::Statement statement(database.connection(), question);
        for (Query row(statement); row.step();) {
            for (int i = 0; i < statement.getColumnCount(); ++i) {
                const QByteArray value = row.bytes(i);
                hash.addData(QByteArray::number(value.size()) + ':' + value);
            }
        }
    }
    return hash.result();
}

} // namespace Sidegloss
