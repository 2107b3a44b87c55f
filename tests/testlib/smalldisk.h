// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace Sidegloss {

/// A file system in memory of a size that a test can fill, seen by this process alone. REQUIRES:
/// the right to mount.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QString path(const QString &name) const { return m_place.filePath(name); }
    qint64 room() const;

    /// Takes so many bytes more away; empty() gives them all back.
    void fill(qint64 bytes) const;
    void empty() const;
    void makeReadOnly() const;
    /// From now on this process takes it for a file system of that type (one of those in
    /// /proc/self/mountinfo).
    void passFor(const QByteArray &fileSystem);

private:
    void undisguise();

    QTemporaryDir m_place;
    QTemporaryDir m_disguise; ///< Holds what lies over mountinfo.
    bool m_disguised = false;
};

} // namespace Sidegloss
