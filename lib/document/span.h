// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QString>

namespace Sidegloss {

/// A FootnoteReference covers one U+FFFC; its destination is "#fn-" and the footnote's number,
/// which is the FootnoteBody's BlockAttributes::start too; its alternative is the number.
enum class SpanKind { Emphasis, Strong, Strikethrough, Code, Link, Image, FootnoteReference };

/// Inline structure within one leaf. Spans stand in pre-order with their nesting depth (0 is
/// outermost), which also tells apart spans that are empty or cover the same range.
struct Span
{
    SpanKind kind = SpanKind::Emphasis;
    TextRange range;
    int depth = 0;
    QString destination =
        {};             ///< Link, Image: as written in the source, entities and escapes resolved.
    QString title = {}; ///< Link, Image.
    QString alternative = {}; ///< Image: its text; the range is one U+FFFC.

    friend bool operator==(const Span &, const Span &) = default;
};

} // namespace Sidegloss

Q_DECLARE_TYPEINFO(Sidegloss::Span, Q_RELOCATABLE_TYPE);
