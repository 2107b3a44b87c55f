// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Sidegloss {

/// A directory for one library, gone with this object.
class ScratchDirectory
{
public:
    enum class Place {
        Memory, ///< Where the system has it: for what is written very often.
        Disk,
    };

    explicit ScratchDirectory(Place place = Place::Memory)
        : m_directory(pathOf(place))
    {}

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
    static QString pathOf(Place place)
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        const bool inMemory = place == Place::Memory && memory.isDir() && memory.isWritable();
        return (inMemory ? memory.filePath() : QDir::tempPath())
               + QStringLiteral("/sidegloss-XXXXXX");
    }

    QTemporaryDir m_directory;
};

} // namespace Sidegloss
