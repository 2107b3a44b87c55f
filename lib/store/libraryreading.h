// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/database.h"

#include <QDateTime>

#include <memory>

namespace Sidegloss {

/// How to read the library at \a path without a trace: SQLite would make -wal and -shm even to
/// read, and nobody would take them away. Where nothing is in a -wal and nobody has the library
/// open, it can be read as it lies there. On a network, where it is in no WAL mode, the locks that
/// reading takes make no file.
Database::Access accessForReading(const QString &path);

/// What changes where somebody begins to write in a library that nobody had open.
struct LibraryStamp
{
    explicit LibraryStamp(const QString &path);

    QDateTime changed;
    Database::Access access;

    friend bool operator==(const LibraryStamp &, const LibraryStamp &) = default;
};

/// What \a read makes of the library at \a path, given how to open it. Without a lock, what others
/// write meanwhile would look like damage: then it is read again.
template<typename Read>
auto readUndisturbed(const QString &path, Read read)
{
    constexpr int patience = 5;
    for (int i = 1;; ++i) {
        const LibraryStamp before(path);
        auto made = read(before.access);
        if (before.access != Database::Access::Immutable || LibraryStamp(path) == before
            || i == patience)
            return made;
    }
}

/// How to read it while others may begin to write in it: with all locks, where it is writable.
Database::Access accessBesideOthers(const QString &path);

/// Opens it so. Where there is no room on the disk for the -shm that takes, nobody else can have
/// the library open either: then as it lies there, unless there is something in a -wal. Throws.
std::unique_ptr<Database> openToRead(const QString &path, Database::Access access);

/// An older library brought up to date in memory. Throws.
std::unique_ptr<Database> migratedCopy(Database &database);

} // namespace Sidegloss
