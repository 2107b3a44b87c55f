// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/objecttext.h"
#include "lib/layout/typesetter.h"

#include <QRectF>
#include <QTextLayout>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Sidegloss {

/// A line of a leaf; of a table's row, one line of each cell.
struct ColumnLine
{
    qsizetype leaf = 0;
    int line = 0;
};

/// What stands side by side in a column, and is never parted: usually one line.
struct ColumnBand
{
    QList<ColumnLine> lines;
    double above = 0;   ///< Space to the band before.
    double padding = 0; ///< From the band's top to its lines.
    double height = 0;  ///< Padding included.
    bool glued = false; ///< Must not be parted from the band before.
    bool firstOfLeaf = false;
    bool lastOfLeaf = false;
    bool endsRow = false; ///< Of a table.
};

/// A document set in one column of fixed width, in bands that can be given to pages, cards and
/// feet. Lengths in the typography's unit. Neither headings nor single lines of a paragraph stand
/// alone: their bands are glued. Not thread-safe.
class TextColumn
{
public:
    /// \a density scales the space between blocks.
    TextColumn(const Document &document, const Typography &typography, const Theme &theme,
               double width, double density = 1, const Pictures &pictures = {});
    ~TextColumn();
    Q_DISABLE_COPY_MOVE(TextColumn)

    const Document &document() const { return m_typesetter.document(); }
    const Theme &theme() const { return m_typesetter.theme(); }
    const BlockStyles &styles() const { return m_typesetter.styles(); }
    double width() const { return m_width; }

    const QList<ColumnBand> &bands() const { return m_bands; }
    const BlockStyle &style(qsizetype leaf) const { return m_leaves[size_t(leaf)]->style; }
    QTextLine line(ColumnLine line) const;
    /// The text of \a leaf as it is drawn: a word joiner for each U+FFFC.
    const QString &layoutText(qsizetype leaf) const { return m_leaves[size_t(leaf)]->text; }

    /// The part of \a range that lies in \a line, in the document's positions; empty if none.
    TextRange rangeIn(ColumnLine line, TextRange range) const;
    /// What a mark on \a range fills in \a band: from the column's left edge and the band's top.
    QList<QRectF> areas(const ColumnBand &band, TextRange range) const;
    /// Where the picture \a image in \a line goes: from the column's left edge and the band's top;
    /// nothing where it is shown by its words.
    std::optional<QRectF> pictureArea(const ColumnBand &band, ColumnLine line,
                                      const Span &image) const;
    /// From where \a line is drawn to its place in \a band, downwards.
    double shift(const ColumnBand &band, ColumnLine line) const;
    /// Where the baseline of \a line stands, from the top of \a band.
    double baseline(const ColumnBand &band, ColumnLine line) const;
    /// The time beside the first line of \a leaf, of a transcript.
    std::optional<std::chrono::milliseconds> timeOf(qsizetype leaf) const;
    /// The first band that holds something at or behind \a position; bands().size() if none.
    qsizetype bandAt(qsizetype position) const;

private:
    struct Leaf
    {
        BlockStyle style;
        QString text;
        QTextLayout plain;
        std::unique_ptr<ObjectText> withPictures; ///< Instead of plain, where there are some.

        QTextLayout &layout() { return withPictures ? withPictures->layout() : plain; }
    };

    void setLeaf(qsizetype leaf, double density);
    void setText(Leaf &leaf, const Piece &piece) const;
    QTextLayout &layout(qsizetype leaf) const { return m_leaves[size_t(leaf)]->layout(); }
    /// Of the cells of a table's row, or of one leaf.
    void addRow(qsizetype first, qsizetype end);
    void addBands(qsizetype first, qsizetype end);
    void glue(qsizetype first, const Block &block);

    Typesetter m_typesetter;
    double m_width;
    std::vector<std::unique_ptr<Leaf>> m_leaves;
    QHash<qsizetype, std::chrono::milliseconds> m_times; ///< By leaf.
    QList<ColumnBand> m_bands;
    bool m_headingBefore = false;
};

} // namespace Sidegloss
