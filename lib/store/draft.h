// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Sidegloss {

/// What of an item is being written.
enum class DraftPart {
    Note,      ///< The note of the annotation `item`.
    Reply,     ///< A new reply to the annotation `item`.
    Reasoning, ///< The reasoning of the claim `item`.
};

/// Words that are being typed, kept apart from what is saved, so that a crash costs seconds.
struct Draft
{
    QUuid item;
    DraftPart part = DraftPart::Note;
    std::optional<DocumentId> document; ///< The article it is written in, if any.
    QString before;                     ///< The saved words that it started from.
    QString markdown;                   ///< What stands there now.
    QDateTime time;                     ///< UTC; set by the store.

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace Sidegloss
