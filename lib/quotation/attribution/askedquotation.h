// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/speech/attribution.h"

#include <QString>

#include <optional>

namespace Sidegloss {

/// A quotation whose speaker is sought, and what the rules say of it.
struct AskedQuotation
{
    enum class Place { Plain, Heading, ListItem, BlockQuote, Nested, Turn };

    TextRange inner; ///< Without its marks.
    TextRange outer;
    TextRange leaf;
    Place place = Place::Plain;
    bool isFew = false; ///< So short that it may be a scare quote.
    std::optional<Attribution> attribution;
    std::optional<QString> speaker; ///< Whom the attribution means.
    std::optional<QString> around;  ///< Who says the quotation or the turn around it.
    std::optional<TextRange> frame; ///< That quotation or turn.
    std::optional<QString> next;    ///< Who says the next one, if a word of speech names them.
};

/// A quotation that the reader has read.
struct HeardQuotation
{
    TextRange outer;
    QString speaker; ///< Empty: nobody who is named.
    bool asks = false;
};

} // namespace Sidegloss
