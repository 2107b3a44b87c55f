// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/store/query.h"
#include "lib/store/writetransaction.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <chrono>
#include <memory>
#include <unordered_map>

namespace Sidegloss {

/// How long one waits for another process, unless told otherwise.
inline constexpr std::chrono::milliseconds busyTimeout{5000};

/// Thrown within lib/store to leave a transaction undone; guarded() makes a Result of it.
struct Failure
{
    Error error;
};

/// An open SQLite file with its prepared statements. Throws SQLite::Exception and Failure.
class Database
{
public:
    enum class Access {
        ReadWrite, ///< Of an existing file.
        ReadOnly,  ///< May use, but not make, a -wal or -shm file.
        Immutable, ///< Takes no lock and makes no file: for a file that nobody has open.
    };

    Database(const QString &path, Access access);
    /// A copy of \a original in memory.
    explicit Database(Database &original);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QString path() const { return m_path; }
    SQLite::Database &connection() { return m_connection; }
    /// How long one waits for another process: busyTimeout, unless set.
    void setPatience(std::chrono::milliseconds patience);
    std::chrono::milliseconds patience() const { return m_patience; }

    /// \a sql must be a literal: statements are kept by its address.
    Query query(const char *sql);
    /// One value of a statement that has nothing bound; 0 where it has no row.
    qint64 number(const char *sql);

private:
    QString m_path;
    SQLite::Database m_connection;
    std::chrono::milliseconds m_patience = busyTimeout;
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> m_statements;
};

/// Makes \a target the same as \a source is at one moment, in one transaction; nobody who writes in
/// a source in WAL mode is kept from it. Throws.
void copyPages(SQLite::Database &source, SQLite::Database &target);

/// What \a exception means to the reader of the library at \a path.
Error errorOf(const SQLite::Exception &exception, const QString &path);

/// What \a work returns, or the Error of what it throws.
template<typename Work>
auto guarded(const QString &path, Work work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Failure &failure) {
        return std::unexpected(failure.error);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception, path));
    }
}

/// The same inside a transaction, which is undone where \a work throws.
template<typename Work>
auto inTransaction(Database &database, Work work) -> Result<decltype(work())>
{
    return guarded(database.path(), [&] {
        WriteTransaction transaction(database.connection());
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            transaction.commit();
        } else {
            auto value = work();
            transaction.commit();
            return value;
        }
    });
}

} // namespace Sidegloss
