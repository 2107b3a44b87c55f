// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Sidegloss {

/// What the place of a library means for its safety.
struct LibraryLocation
{
    enum class Kind {
        Local,
        Network, ///< On a file system that other computers may write in.
        Synced,  ///< In a folder that a program keeps in step with other computers.
    };

    Kind kind = Kind::Local;
    QString service; ///< The file system's type (nfs4), or whose folder it is (Dropbox).

    friend bool operator==(const LibraryLocation &, const LibraryLocation &) = default;
};

/// Of the library at \a path, whether it is there yet or not; links are followed. Synced folders
/// are known by what their programs keep in them, or by the name that these give them.
LibraryLocation locationOf(const QString &path);
/// The same, were it on such a file system.
LibraryLocation locationOf(const QString &path, const QByteArray &fileSystem);

/// The type of the file system that \a path is on or would be, as /proc/mounts names it; empty
/// where that can't be told.
QByteArray fileSystemOf(const QString &path);

/// True iff other computers may write in a file system of the type \a fileSystem. SQLite's WAL
/// mode needs memory that all who have the library open share, and those have none.
bool isNetworkFileSystem(const QByteArray &fileSystem);

} // namespace Sidegloss
