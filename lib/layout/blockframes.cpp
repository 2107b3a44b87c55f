// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/blockstyles.h"

#include "lib/layout/blockmetrics.h"
#include "lib/layout/cellwidths.h"
#include "lib/layout/spanformats.h"
#include "lib/layout/theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace Sidegloss {

namespace {

// In em of running text.
constexpr double leastPicture = 8; // In a table's column that can't be as wide as it.
constexpr double cellGap = 1.3;
constexpr double nameGap = 0.8; // Behind the name of a stacked cell's column, in em of the cell.

} // namespace

/// Of the pictures in \a range, as wide as they are.
QList<double> BlockStyles::pictureWidths(TextRange range) const
{
    QList<double> widths;
    const QStringView text = sliced(m_document.text(), range);
    for (qsizetype at = text.indexOf(QChar::ObjectReplacementCharacter); at >= 0;
         at = text.indexOf(QChar::ObjectReplacementCharacter, at + 1)) {
        const std::optional<Span> image = imageAt(m_document, range.start + at);
        if (const auto size = image ? m_pictures.sizeOf(image->destination) : std::nullopt)
            widths.append(size->width() * m_typography.pixel);
    }
    return widths;
}

const TableWishes &BlockStyles::wishesOf(qsizetype table) const
{
    const auto known = m_wishes.constFind(table);
    if (known != m_wishes.constEnd())
        return *known;

    // A table may be of any length.
    constexpr int measuredCells = 4000;
    constexpr int exactlyMeasured = 500;
    TableWishes wishes;
    const double least = (cellGap + cellSize) * m_typography.size;
    const QList<Block> &blocks = m_document.blocks();
    int cells = 0;
    for (qsizetype i = table + 1; i < blocks.size() && cells < measuredCells; ++i) {
        if (blocks[i].kind == BlockKind::TableRow)
            continue;
        if (blocks[i].kind != BlockKind::TableCell)
            break;
        const ColumnWish cell = wishOf(i, ++cells <= exactlyMeasured);
        while (wishes.columns.size() <= blocks[i].attributes.column)
            wishes.columns.append({least, least});
        ColumnWish &column = wishes.columns[blocks[i].attributes.column];
        column.natural = std::max(column.natural, cell.natural);
        column.minimum = std::max(column.minimum, cell.minimum);
        if (blocks[i].parent == table + 1 && blocks[i].attributes.header) {
            wishes.names.resize(blocks[i].attributes.column + 1);
            wishes.names.last() = m_document.text(blocks[i].range).simplified();
        }
    }
    return *m_wishes.insert(table, wishes);
}

/// What a column asks for because of one cell. \a exactly: as its emphases and links are set.
ColumnWish BlockStyles::wishOf(qsizetype cell, bool exactly) const
{
    const Block &block = m_document.blocks()[cell];
    BlockStyle style = leafStyle(block, block.range);
    if (block.attributes.header)
        style.font.setWeight(QFont::DemiBold);
    const QString text = sliced(m_document.text(), block.range).toString();
    QList<QTextLayout::FormatRange> formats;
    if (exactly)
        formats = spanFormats(text, spansIn(m_document, block), style, m_fonts,
                              Theme::of(ThemeKind::Light));
    const CellWidths widths = cellWidths(text, style.font, formats);
    const double gap = cellGap * m_typography.size;
    // A pixel more, or rounding would wrap the very cell that was measured.
    ColumnWish wish{gap + 2 + widths.longestWord, gap + 2 + widths.whole};
    const QList<double> pictures = pictureWidths(block.range);
    for (const double width : pictures)
        wish.minimum = std::max(wish.minimum, gap + std::min(width, leastPicture * style.em));
    wish.natural += std::accumulate(pictures.begin(), pictures.end(), 0.0);
    return wish;
}

bool BlockStyles::isStacked(const BlockStyle &style, double columnWidth) const
{
    // More, and each row would be longer than a page.
    constexpr qsizetype mostColumns = 40;
    if (!style.cell)
        return false;
    const QList<ColumnWish> &columns = wishesOf(style.cell->table).columns;
    if (columns.size() < 2 || columns.size() > mostColumns)
        return false;
    const double least =
        std::accumulate(columns.begin(), columns.end(), -cellGap * m_typography.size,
                        [](double sum, const ColumnWish &wish) { return sum + wish.minimum; });
    return least > columnWidth - style.indent - style.rightInset;
}

/// Of the names beside stacked cells, the gap behind them included.
double BlockStyles::nameWidth(const BlockStyle &style, double columnWidth) const
{
    constexpr double mostOfRow = 0.45;
    constexpr double least = 3; // Em, or names would be a letter or two.
    const TableWishes &wishes = wishesOf(style.cell->table);
    const double gap = nameGap * style.em;
    const QFontMetricsF metrics(style.font);
    double width = 0;
    for (const QString &name : wishes.names)
        width = std::max(width, metrics.horizontalAdvance(name) + gap);
    double word = 0;
    for (const ColumnWish &wish : wishes.columns)
        word = std::max(word, wish.minimum - cellGap * m_typography.size);
    const double available = columnWidth - style.indent - style.rightInset;
    width = std::min({width, mostOfRow * available, available - word});
    return width < least * style.em + gap ? 0 : width;
}

QList<Marker> BlockStyles::markers(const BlockStyle &style, double columnWidth) const
{
    QList<Marker> markers = style.markers;
    if (!style.cell || style.cell->header || !isStacked(style, columnWidth))
        return markers;
    const double width = nameWidth(style, columnWidth);
    if (width == 0)
        return markers;
    const QString name = wishesOf(style.cell->table).names.value(style.cell->column);
    const QString shown =
        QFontMetricsF(style.font).elidedText(name, Qt::ElideRight, width - nameGap * style.em);
    markers.append({MarkerKind::ColumnName, shown, style.indent, width});
    return markers;
}

BlockStyles::Frame BlockStyles::frame(const BlockStyle &style, double columnWidth) const
{
    const double available = std::max(style.em, columnWidth - style.indent - style.rightInset);
    if (!style.cell)
        return {style.left(style.indent, available, columnWidth), available};
    if (isStacked(style, columnWidth)) {
        const double name = style.cell->header ? 0 : nameWidth(style, columnWidth);
        return {style.left(style.indent + name, available - name, columnWidth), available - name};
    }
    const double gap = cellGap * m_typography.size;
    // The last column's gap lies outside the table.
    const QList<double> widths = columnWidths(wishesOf(style.cell->table).columns, available + gap);
    double start = style.indent;
    for (int i = 0; i < style.cell->column && i < widths.size(); ++i)
        start += widths[i];
    const double width = std::max(style.em, widths.value(style.cell->column, available) - gap);
    return {style.left(start, width, columnWidth), width};
}

BlockStyles::Frame BlockStyles::tableFrame(const BlockStyle &style, double columnWidth) const
{
    const double available = columnWidth - style.indent - style.rightInset;
    if (isStacked(style, columnWidth))
        return {style.left(style.indent, available, columnWidth), available};
    const double gap = cellGap * m_typography.size;
    const QList<double> widths = columnWidths(wishesOf(style.cell->table).columns, available + gap);
    const double width = std::accumulate(widths.begin(), widths.end(), -gap);
    return {style.left(style.indent, width, columnWidth), width};
}

} // namespace Sidegloss
