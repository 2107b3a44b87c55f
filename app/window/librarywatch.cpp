// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/librarywatch.h"

#include "app/safety/librarycare.h"
#include "app/widgets/messagebar.h"
#include "app/window/unsavedwork.h"

#include <QFileInfo>

namespace Sidegloss {

LibraryWatch::LibraryWatch(LibraryCare &care, MessageBar &bar, UnsavedWork &unsaved,
                           QObject *parent)
    : QObject(parent)
    , m_care(care)
    , m_bar(bar)
    , m_unsaved(unsaved)
{
    connect(&care, &LibraryCare::failed, this,
            [this](LibraryCare::Task, const Error &error) { Q_EMIT failed(error); });
    connect(&care, &LibraryCare::restored, this, [this](const QString &, const QString &aside) {
        m_aside = aside;
        // What the library before couldn't take; the workspace sees the new one by now.
        m_unsaved.keepAsDrafts();
        Q_EMIT restored();
    });
}

void LibraryWatch::restore(const QString &backup)
{
    m_unsaved.saveAll();
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
