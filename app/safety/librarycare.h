// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"
#include "lib/store/librarycheck.h"
#include "lib/store/salvagereport.h"

#include <QDateTime>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace Sidegloss {

/// What is done with a library as a whole: looked through, backed up, restored. Each runs in
/// a worker thread, one at a time, whether somebody has the library open or nobody can.
class LibraryCare : public QObject
{
    Q_OBJECT

public:
    enum class Task {
        QuickCheck,
        FullCheck,
        Backup,   ///< By the reader's wish.
        Rotation, ///< A backup where one is due; old ones go.
        Restore,
        Salvage
    };

    /// What a check found, and when.
    struct Look
    {
        Task task;
        QDateTime time;
        CheckReport report;
    };

    /// What was got out of a damaged library, and where it lies.
    struct Salvage
    {
        QString path;
        SalvageReport report;
    };

    explicit LibraryCare(QObject *parent = nullptr);
    ~LibraryCare() override;
    Q_DISABLE_COPY_MOVE(LibraryCare)

    /// Forgets what was found in another one. Empty: there is none.
    void setLibrary(const QString &path);
    /// Absolute.
    QString library() const { return m_library; }

    // Each begins a task, and does nothing while another one is under way or without a library.

    void check(CheckDepth depth);
    void backUp();
    void rotate();
    /// As restoreBackup().
    void restore(const QString &backup);
    /// Makes a backup of what can be read of the damaged library at \a path: this one, or one that
    /// was set aside.
    void salvage(const QString &path);

    std::optional<Task> running() const { return m_running; }
    void cancelCheck();
    /// The last look at this library.
    const std::optional<Look> &lastLook() const { return m_lastLook; }
    /// The last one since the library was looked at.
    const std::optional<Salvage> &lastSalvage() const { return m_lastSalvage; }

Q_SIGNALS:
    /// A task began or ended, or there is another library.
    void changed();
    /// lastLook() is new.
    void looked();
    void backedUp(const QString &path);
    /// The library is as \a backup was; \a aside is what it held before, empty where that was
    /// nothing.
    void restored(const QString &backup, const QString &aside);
    /// lastSalvage() is new.
    void salvaged();
    void failed(Sidegloss::LibraryCare::Task task, const Sidegloss::Error &error);

private:
    /// \a done gets the value of \a work's Result; an Error is told by failed().
    template<typename Work, typename Done>
    void run(Task task, Work work, Done done);
    void stopChecking();
    void end();

    QString m_library;
    std::optional<Task> m_running;
    std::optional<Look> m_lastLook;
    std::optional<Salvage> m_lastSalvage;
    std::shared_ptr<std::atomic_bool> m_goesOn; ///< Of the check that is under way.
    int m_turn = 0; ///< What began in an earlier one is of no interest any more.
};

} // namespace Sidegloss
