// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QString>

#include <optional>

namespace Sidegloss {

/// From the start of a heading to the next heading of its level or a higher one, children included.
/// Sections stand in reading order; skipped levels nest (an h4 below an h2 is its child).
struct Section
{
    QString title; ///< The heading's text, white space simplified.
    int level = 1; ///< The heading's level, 1–6.
    TextRange range;
    TextRange heading;
    std::optional<qsizetype> parent; ///< Index in Document::sections().

    friend bool operator==(const Section &, const Section &) = default;
};

} // namespace Sidegloss

Q_DECLARE_TYPEINFO(Sidegloss::Section, Q_RELOCATABLE_TYPE);
