// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/change.h"

#include <QDateTime>

namespace Sidegloss {

/// What one change did to one item, as the journal has it.
struct HistoryEntry
{
    ChangeKind kind = ChangeKind::Highlight; ///< Of the whole change.
    QDateTime time;                          ///< UTC.
    QString author;                          ///< Who made the change; may be empty.
    bool undone = false;                     ///< It was taken back.
    ItemEdit edit;

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// An item in the trash.
template<typename Item>
struct Trashed
{
    Item item;
    QDateTime deleted; ///< UTC.

    friend bool operator==(const Trashed &, const Trashed &) = default;
};

} // namespace Sidegloss
