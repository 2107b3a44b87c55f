// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/span.h"
#include "lib/layout/blockstyles.h"
#include "lib/layout/theme.h"

#include <QTextLayout>

namespace Sidegloss {

/// Emphasised Han is not slanted: a Kai face where there is one, else dots below for a few
/// characters, and another ink for a longer run. These are the ranges of \a spans, in a leaf's
/// text, to be dotted.
QList<TextRange> dottedRanges(QStringView text, const QList<Span> &spans, const FontChoice &fonts);

/// The character formats of a leaf: what its spans look like, and the Latin face for words that the
/// block's Chinese font would set badly. Ranges of \a spans are the leaf's.
QList<QTextLayout::FormatRange> spanFormats(QStringView text, const QList<Span> &spans,
                                            const BlockStyle &style, const FontChoice &fonts,
                                            const Theme &theme);

} // namespace Sidegloss
