// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Sidegloss {

class Workspace;

/// Once in the life of a workspace, when the window has long been seen, takes what has been in the
/// trash for daysInTrash away for good.
class TrashKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a workspace must outlive it. Tries again after another \a delay while that can't be done.
    explicit TrashKeeper(Workspace &workspace, QObject *parent = nullptr,
                         std::chrono::milliseconds delay = std::chrono::seconds(8));
    Q_DISABLE_COPY_MOVE(TrashKeeper)

Q_SIGNALS:
    /// It is done; \a count items are gone.
    void purged(int count);

private:
    void purge();

    Workspace &m_workspace;
    QTimer m_timer;
};

} // namespace Sidegloss
