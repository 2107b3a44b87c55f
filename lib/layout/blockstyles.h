// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/layout/blockstyle.h"
#include "lib/layout/numbering.h"
#include "lib/layout/pictures.h"
#include "lib/layout/piece.h"
#include "lib/layout/tablecolumns.h"
#include "lib/layout/typography.h"

#include <QHash>

#include <array>
#include <optional>

namespace Sidegloss {

/// The styles of a document's leaves for one typography: fonts, sizes, spaces, indents, markers.
/// One for a document and typography; not thread-safe.
class BlockStyles
{
public:
    BlockStyles(const Document &document, const Typography &typography,
                const Pictures &pictures = {});

    /// REQUIRES: \a leaf is an index into Document::leaves().
    BlockStyle of(qsizetype leaf) const;

    /// Left edge and width of the text of a leaf with \a style in a column of \a columnWidth
    /// pixels.
    struct Frame
    {
        double left = 0;
        double width = 0;
    };
    Frame frame(const BlockStyle &style, double columnWidth) const;
    /// Left edge and width of the table that a cell with \a style is in.
    Frame tableFrame(const BlockStyle &style, double columnWidth) const;
    /// Whether \a style is a cell's whose table is so narrow that words would have to be cut: then
    /// the cells of a row stand below one another, each beside the name of its column.
    bool isStacked(const BlockStyle &style, double columnWidth) const;
    /// What is painted before the first line of a leaf with \a style.
    QList<Marker> markers(const BlockStyle &style, double columnWidth) const;

    /// The same for \a piece: what belongs to a leaf's beginning isn't there on the later ones, and
    /// those of one leaf stand close together.
    BlockStyle of(const Piece &piece) const;

    /// What \a piece will about take in height, the space above included, where its text is about
    /// \a width em wide: for layouts that set only what is seen.
    double roughHeight(const Piece &piece, double width, double columnWidth) const;
    /// The same for so many paragraphs of text together.
    double roughHeight(qsizetype paragraphs, double width, double columnWidth) const;

    const FontChoice &fonts() const { return m_fonts; }
    const Typography &typography() const { return m_typography; }
    const Pictures &pictures() const { return m_pictures; }
    /// The size of the picture \a image, at its largest in a line that is \a available wide;
    /// nothing where it is shown by its words.
    std::optional<QSizeF> pictureSize(const Span &image, double available) const;
    /// The number that is shown for the footnote reference \a span.
    QString footnoteNumber(const Span &span) const
    {
        return QString::number(m_numbering.footnote(span));
    }

private:
    /// \a shown: the part of its text that is set.
    BlockStyle leafStyle(const Block &block, TextRange shown) const;
    BlockStyle of(qsizetype leaf, TextRange shown) const;
    std::optional<Span> loneImage(const Block &block) const;
    void styleHeading(BlockStyle &style, int level) const;
    void applyContainers(BlockStyle &style, qsizetype leaf) const;
    void addMarker(BlockStyle &style, qsizetype item, double listLeft, double width) const;
    void placeCell(BlockStyle &style, qsizetype cell) const;
    double listIndent(qsizetype list) const;
    double spaceBetween(qsizetype before, qsizetype leaf) const;
    std::optional<qsizetype> commonAncestor(qsizetype before, qsizetype after) const;
    bool isIndented(BlockScript script) const;
    QList<double> pictureWidths(TextRange range) const;
    const TableWishes &wishesOf(qsizetype table) const;
    double nameWidth(const BlockStyle &style, double columnWidth) const;
    ColumnWish wishOf(qsizetype cell, bool exactly) const;

    Document m_document;
    Typography m_typography;
    Pictures m_pictures;
    Numbering m_numbering;
    FontChoice m_fonts;
    BlockScript m_script; ///< Of most of the article.
    bool m_rightToLeft;   ///< How the article begins.
    std::shared_ptr<const Hyphenation> m_hyphenation;
    std::array<QFont, 4> m_textFonts;
    std::array<QFont, 4> m_codeFonts;
    /// By Table; measured when it is first seen: a long document opens no later for it.
    mutable QHash<qsizetype, TableWishes> m_wishes;
};

} // namespace Sidegloss
