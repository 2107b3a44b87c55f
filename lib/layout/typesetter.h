// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/layout/blockstyles.h"
#include "lib/layout/piece.h"
#include "lib/layout/spacing.h"
#include "lib/layout/theme.h"

#include <QTextLayout>

namespace Sidegloss {

/// Turns leaves, or pieces of them, into lines, for the screen and for paper: an even pitch with
/// the baseline always at the same place in it, a small gap between Chinese and Latin, punctuation
/// closed up where two full-width marks meet, and true justification in two passes. Breaks follow
/// Unicode's rules (kinsoku included). Not thread-safe.
class Typesetter
{
public:
    Typesetter(const Document &document, const Typography &typography, const Theme &theme);

    const BlockStyles &styles() const { return m_styles; }
    const Document &document() const { return m_document; }
    const Theme &theme() const { return m_theme; }

    /// The text of \a piece as a QTextLayout takes it: U+2028 for U+000A. Offsets are the piece's.
    QString layoutText(const Piece &piece) const;

    /// Breaks \a layout, whose text is layoutText(piece), into lines for a column of \a
    /// columnWidth. Lines get their x from the column's left edge and their y from the top of the
    /// first line's pitch. Returns the height of all lines.
    double setLines(QTextLayout &layout, const Piece &piece, const BlockStyle &style,
                    double columnWidth) const;

    /// Where the baseline of line \a line stands, from the top of the first line's pitch.
    static double baseline(const BlockStyle &style, int line);
    /// The band that marks and selections fill behind a line, from the top of the first line's
    /// pitch.
    static double bandTop(const BlockStyle &style, int line);
    static double bandHeight(const BlockStyle &style);

private:
    Document m_document;
    Theme m_theme;
    BlockStyles m_styles;
    mutable PunctuationMetrics m_metrics;
};

} // namespace Sidegloss
