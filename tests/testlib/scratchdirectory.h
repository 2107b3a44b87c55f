// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Sidegloss {

/// A directory in memory where the system has such a place, for a library that is written very
/// often; gone with this object.
class ScratchDirectory
{
public:
    QString libraryPath() const { return m_directory.filePath(QStringLiteral("library.sqlite")); }

    /// Makes \a library the only file in it.
    void reset(const QByteArray &library)
    {
        const QDir directory(m_directory.path());
        for (const QString &name : directory.entryList(QDir::Files))
            QFile::remove(directory.filePath(name));
        QFile file(libraryPath());
        if (!file.open(QIODevice::WriteOnly) || file.write(library) != library.size())
            qFatal("no room for a library in %ls", qUtf16Printable(m_directory.path()));
    }

    /// The library's file as it lies there.
    QByteArray library() const
    {
        QFile file(libraryPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    static QString place()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
               + QStringLiteral("/sidegloss-XXXXXX");
    }

    QTemporaryDir m_directory{place()};
};

} // namespace Sidegloss
