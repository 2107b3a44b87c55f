// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/claim/claim.h"
#include "lib/text/textrange.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// The claim that a passage is to be an appearance of. Where the library has one with this
/// statement and speaker (or no speaker is given), that one gains an appearance, and only what is
/// given changes it.
struct ClaimDraft
{
    QString statement;
    std::optional<QString> speaker; ///< A name or alias; an unknown one becomes a new Person.
    std::optional<ClaimKind> kind;
    std::optional<Verdict> verdict;
    std::optional<QDate> reviewOn;
    QStringList tags; ///< Added to the claim's.
};

/// An annotation about to be made: a highlight, a note, a claim's appearance, or all in one.
struct AnnotationDraft
{
    std::optional<TextRange> range; ///< None: on the whole article.
    QString color;                  ///< Empty: claim with a claim, else quote.
    QString note;                   ///< Markdown; may be empty.
    QStringList tags;
    std::optional<ClaimDraft> claim;
};

} // namespace Sidegloss
