// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/correction/correctedquote.h"

#include <memory>

namespace Sidegloss {

/// What has become of a quotation. Lost: a correction whose passage isn't in the article any more.
enum class QuoteState { Found, Corrected, Added, Removed, Lost };

/// A row of the list of quotations.
struct QuoteRow
{
    CorrectedQuote quote; ///< Of a lost correction, what it says, without a range.
    /// A correction that is to be repaired; null for nearly all of the thousands of rows.
    std::shared_ptr<const Annotation> lost;

    QuoteState state() const;
    /// The same quotation before and after a change.
    bool isSame(const QuoteRow &other) const;

    friend bool operator==(const QuoteRow &a, const QuoteRow &b)
    {
        const bool isSameLoss = a.lost && b.lost ? *a.lost == *b.lost : !a.lost && !b.lost;
        return isSameLoss && a.quote == b.quote;
    }
};

inline QuoteState QuoteRow::state() const
{
    if (lost)
        return QuoteState::Lost;
    if (!quote.isCorrected())
        return QuoteState::Found;
    if (quote.isRemoved())
        return QuoteState::Removed;
    return quote.found ? QuoteState::Corrected : QuoteState::Added;
}

inline bool QuoteRow::isSame(const QuoteRow &other) const
{
    if (lost || other.lost)
        return lost && other.lost && lost->id == other.lost->id;
    return quote.quote.range == other.quote.quote.range;
}

} // namespace Sidegloss
