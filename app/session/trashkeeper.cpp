// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/trashkeeper.h"

#include "app/session/trash.h"

namespace Sidegloss {

TrashKeeper::TrashKeeper(Workspace &workspace, QObject *parent, std::chrono::milliseconds delay)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_timer, &QTimer::timeout, this, &TrashKeeper::purge);
    if (!workspace.store().isReadOnly())
        m_timer.start(delay);
}

void TrashKeeper::purge()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-daysInTrash);
    const Result<int> count = m_workspace.purgeTrash(before);
    if (!count)
        return;
    m_timer.stop();
    Q_EMIT purged(*count);
}

} // namespace Sidegloss
