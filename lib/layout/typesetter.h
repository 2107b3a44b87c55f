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
/// the baseline always at the same place in it, more only above a line with a large picture, a
/// small gap between Chinese and Latin, punctuation closed up where two full-width marks meet, and
/// true justification in two passes, headings in lines as even as can be. Breaks follow Unicode's
/// rules (kinsoku included). Not thread-safe.
class Typesetter
{
public:
    Typesetter(const Document &document, const Typography &typography, const Theme &theme,
               const Pictures &pictures = {});

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

    // Where things are in a layout that setLines() has set: from the top of its first line.

    /// \a line may be 0 in a layout without lines.
    static double baseline(const QTextLayout &layout, const BlockStyle &style, int line);
    /// A line takes the style's pitch, and more where a picture needs it.
    static double lineTop(const QTextLayout &layout, const BlockStyle &style, int line);
    static double lineBottom(const QTextLayout &layout, const BlockStyle &style, int line);
    /// The line at \a y; negative or the lines' count where there is none.
    static int lineAt(const QTextLayout &layout, const BlockStyle &style, double y);
    /// Of all lines.
    static double height(const QTextLayout &layout, const BlockStyle &style);
    /// The band that marks and selections fill behind a line.
    static double bandTop(const QTextLayout &layout, const BlockStyle &style, int line);
    static double bandHeight(const BlockStyle &style);

private:
    double pictureAscent(const QTextLine &line, const QList<Span> &images, const BlockStyle &style,
                         double available) const;

    Document m_document;
    Theme m_theme;
    BlockStyles m_styles;
    mutable PunctuationMetrics m_metrics;
};

} // namespace Sidegloss
