// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace SQLite {
class Statement;
}

namespace Sidegloss {

/// NULL, a number or a text, as a column has it.
using ColumnValue = std::variant<std::monostate, qint64, QString>;

/// One run of a prepared statement: bind in the order of the question marks, then step or execute.
/// Lets go of the statement at its end, so no two runs of the same SQL may overlap. Throws
/// SQLite::Exception.
class Query
{
public:
    explicit Query(SQLite::Statement &statement)
        : m_statement(statement)
    {}
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    Query &bind(const QString &text);
    Query &bind(qint64 number);
    Query &bind(double number);
    Query &bindBlob(const QByteArray &bytes);
    /// Text that is UTF-8 already.
    Query &bindUtf8(const QByteArray &text);
    Query &bindNull();
    Query &bindValue(const ColumnValue &value);
    /// What \a row has in that column, whatever its type.
    Query &bindColumn(const Query &row, int column);

    /// True while there is a row to read.
    bool step();
    /// Runs a statement without rows; how many rows it changed.
    int execute();

    // The columns of the row, from 0. SQL's NULL is an empty text or a 0.
    bool isNull(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    double real(int column) const;
    /// Keeps NULL apart; a real is its text, and a blob is read as text.
    ColumnValue value(int column) const;

private:
    SQLite::Statement &m_statement;
    int m_bound = 0;
};

} // namespace Sidegloss
