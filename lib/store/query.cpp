// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/query.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace Sidegloss {

Query::~Query()
{
    m_statement.tryReset();
}

Query &Query::bind(const QString &text)
{
    return bindUtf8(text.toUtf8());
}

Query &Query::bind(qint64 number)
{
    m_statement.bind(++m_bound, static_cast<int64_t>(number));
    return *this;
}

Query &Query::bind(double number)
{
    m_statement.bind(++m_bound, number);
    return *this;
}

Query &Query::bindBlob(const QByteArray &bytes)
{
    // A null pointer would bind NULL instead of an empty blob.
    m_statement.bind(++m_bound, static_cast<const void *>(bytes.constData()),
                     static_cast<int>(bytes.size()));
    return *this;
}

Query &Query::bindUtf8(const QByteArray &text)
{
    m_statement.bind(++m_bound, std::string(text.constData(), static_cast<size_t>(text.size())));
    return *this;
}

Query &Query::bindNull()
{
    m_statement.bind(++m_bound);
    return *this;
}

Query &Query::bindValue(const ColumnValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return bind(*text);
    if (const auto *number = std::get_if<qint64>(&value))
        return bind(*number);
    return bindNull();
}

Query &Query::bindColumn(const Query &row, int column)
{
    const SQLite::Column value = row.m_statement.getColumn(column);
    if (value.isInteger())
        return bind(row.number(column));
    if (value.isFloat())
        return bind(row.real(column));
    if (value.isText())
        return bindUtf8(row.bytes(column));
    return value.isBlob() ? bindBlob(row.bytes(column)) : bindNull();
}

bool Query::step()
{
    return m_statement.executeStep();
}

int Query::execute()
{
    return m_statement.exec();
}

bool Query::isNull(int column) const
{
    return m_statement.isColumnNull(column);
}

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const char *utf8 = value.getText();
    return QString::fromUtf8(utf8, value.getBytes());
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const auto *data = static_cast<const char *>(value.getBlob());
    return QByteArray(data, value.getBytes());
}

qint64 Query::number(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

double Query::real(int column) const
{
    return m_statement.getColumn(column).getDouble();
}

ColumnValue Query::value(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    if (value.isNull())
        return {};
    if (value.isInteger())
        return number(column);
    return text(column);
}

} // namespace Sidegloss
