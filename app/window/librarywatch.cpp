// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/librarywatch.h"

#include "app/errortext.h"
#include "app/exchange/exportfile.h"
#include "app/inbackground.h"
#include "app/safety/libraryrounds.h"
#include "app/session/workspace.h"
#include "app/widgets/messagebar.h"
#include "app/window/unsavedwork.h"
#include "app/window/windowstate.h"
#include "lib/store/librarylocation.h"

#include <QFileInfo>

#include <utility>

namespace Sidegloss {

LibraryWatch::LibraryWatch(LibraryCare &care, MessageBar &bar, UnsavedWork &unsaved,
                           QObject *parent)
    : QObject(parent)
    , m_care(care)
    , m_bar(bar)
    , m_unsaved(unsaved)
{
    connect(&care, &LibraryCare::looked, this, &LibraryWatch::followLook);
    connect(&care, &LibraryCare::failed, this, &LibraryWatch::followFailure);
    connect(&care, &LibraryCare::restored, this, [this](const QString &, const QString &aside) {
        m_aside = aside;
        // What the library before couldn't take; the workspace sees the new one by now.
        m_unsaved.keepAsDrafts();
        Q_EMIT restored();
    });
}

LibraryWatch::~LibraryWatch() = default;

void LibraryWatch::setWorkspace(const Workspace *workspace)
{
    m_rounds.reset();
    m_damageSaid = false;
    m_failuresSaid.clear();
    if (workspace) {
        m_rounds = std::make_unique<LibraryRounds>(m_care, !workspace->store().isReadOnly(),
                                                   LibraryRounds::Pace());
    }
}

void LibraryWatch::lookAtBroken()
{
    m_damageSaid = true;
    m_care.check(CheckDepth::Full);
}

void LibraryWatch::followLook()
{
    // What the reader asked for is told on the page.
    const auto &look = m_care.lastLook();
    if (look->task != LibraryCare::Task::QuickCheck)
        return;
    if (look->report.isSound())
        lookWhereItLies();
    else
        sayDamaged();
}

void LibraryWatch::lookWhereItLies()
{
    const QString library = m_care.library();
    if (WindowState::isPlaceKnown(library))
        return;
    // A network that doesn't answer must not hold up the window.
    inBackground(
        this, [library] { return locationOf(library); },
        [this, library](const LibraryLocation &location) {
            if (library == m_care.library() && m_bar.isHidden())
                sayWhereItLies(location);
        });
}

void LibraryWatch::sayWhereItLies(const LibraryLocation &location)
{
    QString text;
    switch (location.kind) {
    case LibraryLocation::Kind::Local:
        return;
    case LibraryLocation::Kind::Network:
        text = tr("The library lies on a network drive (%1). Use it on one computer at a time; "
                  "safest is to keep it on this computer's own disk.");
        break;
    case LibraryLocation::Kind::Synced:
        text = tr("The library lies in a folder that %1 syncs. Use it on one computer at a time, "
                  "and let %1 finish in between; safest is to keep it outside of that folder.");
        break;
    }
    WindowState::notePlaceKnown(m_care.library());
    m_bar.showMessage(MessageBar::Tone::Warning, text.arg(location.service),
                      {{tr("Library &Safety"), [this] { Q_EMIT pageRequested(); }}});
}

void LibraryWatch::followFailure(LibraryCare::Task task, const Error &error)
{
    switch (task) {
    case LibraryCare::Task::QuickCheck:
        // It is tried at the next start; what matters is met in reading and writing, too.
        return;
    case LibraryCare::Task::Rotation:
        sayOnce(error);
        return;
    case LibraryCare::Task::Restore:
        if (error.kind == ErrorKind::LibraryDamaged && isSameFile(error.subject, m_backup)) {
            m_bar.showMessage(MessageBar::Tone::Error,
                              tr("This backup is damaged and was not restored; the library is as "
                                 "it was. Choose another backup."));
            return;
        }
        Q_EMIT failed(error);
        return;
    case LibraryCare::Task::Salvage:
        if (error.kind == ErrorKind::LibraryDamaged) {
            m_bar.showMessage(MessageBar::Tone::Error,
                              tr("Nothing can be read of this library any more. It is left as it "
                                 "is; restore a backup."));
            return;
        }
        [[fallthrough]];
    case LibraryCare::Task::FullCheck:
    case LibraryCare::Task::Backup:
        Q_EMIT failed(error);
    }
}

void LibraryWatch::sayDamaged()
{
    if (std::exchange(m_damageSaid, true))
        return;
    const auto details = [this] {
        Q_EMIT pageRequested();
        m_care.check(CheckDepth::Full);
    };
    m_bar.showMessage(MessageBar::Tone::Error,
                      tr("Part of the library is damaged, perhaps by the disk. Your articles are "
                         "untouched. It can be put back from a backup; nothing is thrown away."),
                      {{tr("&Restore a Backup…"), [this] { Q_EMIT pageRequested(); }},
                       {tr("&Details"), details}});
}

void LibraryWatch::sayOnce(const Error &error)
{
    if (error.kind == ErrorKind::LibraryDamaged) {
        sayDamaged();
        return;
    }
    // Nothing to back up yet; or tried again as soon as one rests once more.
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::LibraryBusy)
        return;
    if (m_failuresSaid.contains(error.kind))
        return;
    m_failuresSaid.insert(error.kind);
    m_bar.showMessage(MessageBar::Tone::Warning,
                      tr("The backup that was due could not be made; what you wrote is saved. %1")
                          .arg(errorText(error)),
                      {{tr("&Details"), [this] { Q_EMIT pageRequested(); }}});
}

void LibraryWatch::restore(const QString &backup)
{
    m_unsaved.saveAll();
    m_backup = backup;
    m_care.restore(backup);
}

void LibraryWatch::sayRestored()
{
    if (!m_bar.isHidden())
        return;
    m_bar.showMessage(MessageBar::Tone::Note,
                      m_aside.isEmpty()
                          ? tr("The backup is restored.")
                          : tr("The backup is restored. What the library was before is kept among "
                               "the backups, as “%1”.")
                                .arg(QFileInfo(m_aside).fileName()));
}

} // namespace Sidegloss
