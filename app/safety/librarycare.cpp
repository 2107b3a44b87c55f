// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/librarycare.h"

#include "app/inbackground.h"
#include "lib/store/backup.h"
#include "lib/store/restore.h"
#include "lib/store/salvage.h"

#include <QFileInfo>

namespace Sidegloss {

LibraryCare::LibraryCare(QObject *parent)
    : QObject(parent)
{}

LibraryCare::~LibraryCare()
{
    stopChecking();
}

void LibraryCare::setLibrary(const QString &path)
{
    const QString absolute = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    if (absolute == m_library)
        return;
    m_library = absolute;
    m_lastLook.reset();
    m_lastSalvage.reset();
    end();
}

template<typename Work, typename Done>
void LibraryCare::run(Task task, Work work, Done done)
{
    if (m_running || m_library.isEmpty())
        return;
    m_running = task;
    Q_EMIT changed();
    using Outcome = decltype(work());
    inBackground(this, std::move(work), [this, task, done, turn = m_turn](const Outcome &result) {
        if (turn != m_turn)
            return;
        end();
        if (result)
            done(*result);
        else
            Q_EMIT failed(task, result.error());
    });
}

void LibraryCare::stopChecking()
{
    if (m_goesOn)
        *m_goesOn = false;
}

void LibraryCare::end()
{
    stopChecking();
    ++m_turn;
    m_running.reset();
    Q_EMIT changed();
}

void LibraryCare::check(CheckDepth depth)
{
    const Task task = depth == CheckDepth::Quick ? Task::QuickCheck : Task::FullCheck;
    if (m_running)
        return;
    m_goesOn = std::make_shared<std::atomic_bool>(true);
    const auto work = [library = m_library, depth, goesOn = m_goesOn] {
        return checkLibrary(library, depth, [goesOn] { return goesOn->load(); });
    };
    run(task, work, [this, task](const CheckReport &report) {
        m_lastLook = Look{task, QDateTime::currentDateTimeUtc(), report};
        m_lastSalvage.reset();
        Q_EMIT looked();
    });
}

void LibraryCare::cancelCheck()
{
    if (m_running == Task::QuickCheck || m_running == Task::FullCheck)
        end();
}

void LibraryCare::backUp()
{
    const auto work = [library = m_library] {
        return makeBackup(library, backupDirectory(library));
    };
    run(Task::Backup, work, [this](const QString &path) { Q_EMIT backedUp(path); });
}

void LibraryCare::rotate()
{
    const auto work = [library = m_library] { return rotateBackups(library); };
    run(Task::Rotation, work, [this](const std::optional<QString> &path) {
        if (path)
            Q_EMIT backedUp(*path);
    });
}

void LibraryCare::restore(const QString &backup)
{
    const auto work = [library = m_library, backup] { return restoreBackup(backup, library); };
    run(Task::Restore, work, [this, backup](const QString &aside) {
        m_lastLook.reset();
        m_lastSalvage.reset();
        Q_EMIT restored(backup, aside);
    });
}

void LibraryCare::salvage(const QString &path)
{
    const QString name =
        backupName(m_library, Backup::Kind::Salvaged, QDateTime::currentDateTimeUtc());
    const QString target = backupDirectory(m_library) + u'/' + name;
    const auto work = [path, target] { return salvageLibrary(path, target); };
    run(Task::Salvage, work, [this, target](const SalvageReport &report) {
        m_lastSalvage = Salvage{target, report};
        Q_EMIT salvaged();
    });
}

} // namespace Sidegloss
