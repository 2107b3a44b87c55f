// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace Sidegloss {

class LibraryCare;
class MessageBar;
class UnsavedWork;
class Workspace;
struct Error;

/// Watches over the library of the window: says what its checks and backups come to, and sees to it
/// that nothing is lost where a backup takes its place.
class LibraryWatch : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    LibraryWatch(LibraryCare &care, MessageBar &bar, UnsavedWork &unsaved,
                 QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LibraryWatch)

    /// Puts the backup in the place of the library.
    void restore(const QString &backup);
    /// What became of restore(), where nothing more urgent is said.
    void sayRestored();

Q_SIGNALS:
    /// The library holds something else now: it is to be opened again.
    void restored();
    void failed(const Sidegloss::Error &error);

private:
    LibraryCare &m_care;
    MessageBar &m_bar;
    UnsavedWork &m_unsaved;
    QString m_aside; ///< What the library was before it was restored.
};

} // namespace Sidegloss
