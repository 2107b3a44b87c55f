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

private:
    QTemporaryDir m_place;
};

} // namespace Sidegloss
