// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/safety/librarycare.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace Sidegloss {

class LibraryRounds;
struct LibraryLocation;
class MessageBar;
class UnsavedWork;
class Workspace;

/// Watches over the library of the window: says what its checks and backups come to, and sees to it
/// that nothing is lost where a backup takes its place.
class LibraryWatch : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    LibraryWatch(LibraryCare &care, MessageBar &bar, UnsavedWork &unsaved,
                 QObject *parent = nullptr);
    ~LibraryWatch() override;
    Q_DISABLE_COPY_MOVE(LibraryWatch)

    /// Begins with the rounds in it. May be null; else it must outlive its use here.
    void setWorkspace(const Workspace *workspace);
    /// For a library that can't be opened, as is said already: looks what is wrong with it.
    void lookAtBroken();
    /// Puts the backup in the place of the library.
    void restore(const QString &backup);
    /// What became of restore(), where nothing more urgent is said.
    void sayRestored();

Q_SIGNALS:
    /// The page of the library's safety is asked for.
    void pageRequested();
    /// The library holds something else now: it is to be opened again.
    void restored();
    void failed(const Sidegloss::Error &error);

private:
    void followLook();
    void followFailure(LibraryCare::Task task, const Error &error);
    void sayDamaged();
    void sayOnce(const Error &error);
    void lookWhereItLies();
    void sayWhereItLies(const LibraryLocation &location);

    LibraryCare &m_care;
    MessageBar &m_bar;
    UnsavedWork &m_unsaved;
    std::unique_ptr<LibraryRounds> m_rounds;
    bool m_damageSaid = false;
    QSet<ErrorKind> m_failuresSaid; ///< Of backups that nobody asked for.
    QString m_backup;               ///< That is being restored.
    QString m_aside;                ///< What the library was before it was restored.
};

} // namespace Sidegloss
