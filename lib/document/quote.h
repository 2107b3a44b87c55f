// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QString>

#include <optional>

namespace Sidegloss {

/// Key: from the article's own list of key quotes (亮点, Highlights, Zitate …). Scare: a word or
/// two held at arm's length. Title: of a work. Block: a block quote. Turn: a speaker's turn in an
/// interview.
enum class QuoteKind { Key, Direct, Scare, Title, Block, Turn };

/// A quotation found in the text. Quotes stand in reading order and may nest.
struct Quote
{
    TextRange range; ///< Without its quotation marks.
    QuoteKind kind = QuoteKind::Direct;
    std::optional<QString> speaker;   ///< The fullest form of the name in the article.
    double confidence = 0;            ///< Of the speaker, 0–1; 0 where there is none.
    std::optional<qsizetype> section; ///< Index of the innermost section in Document::sections().

    friend bool operator==(const Quote &, const Quote &) = default;
};

} // namespace Sidegloss
