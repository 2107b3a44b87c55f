// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/blockstyles.h"

#include "lib/layout/cellwidths.h"
#include "lib/layout/cjk.h"
#include "lib/layout/spanformats.h"
#include "lib/layout/theme.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

// All in em of running text.
constexpr double bulletIndent = 1.1;
constexpr double taskIndent = 1.45;
constexpr double quoteIndent = 1.35;
constexpr double firstIndent = 2;
constexpr double closeParagraphs = 0.25; // Where their first lines are indented.
constexpr double codePadding = 0.75;
constexpr double cellPadding = 0.42;
constexpr double cellGap = 1.3;
constexpr double cellSize = 0.94;
constexpr double loneImageHeight = 5;
constexpr double leastPicture = 8;     // In a table's column that can't be as wide as it.
constexpr double tallestPicture = 1.3; // Of the text's width, so that it fits on any paper.

struct HeadingStyle
{
    double size, lineHeight, above, below;
};

constexpr std::array<HeadingStyle, 6> headings{{{1.6, 1.34, 1.9, 0.85},
                                                {1.26, 1.4, 1.65, 0.62},
                                                {1.1, 1.45, 1.4, 0.5},
                                                {1.0, 1.5, 1.2, 0.4},
                                                {0.94, 1.5, 1.1, 0.35},
                                                {0.88, 1.5, 1.1, 0.3}}};

struct Space
{
    double above, below;
};

Space spaceOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading: {
        const HeadingStyle &heading =
            headings[static_cast<size_t>(std::clamp(block.attributes.level, 1, 6) - 1)];
        return {heading.above, heading.below};
    }
    case BlockKind::Code:
        return {0.95, 1.05};
    case BlockKind::Rule:
        return {0.8, 0.8};
    case BlockKind::TableCell:
        return {0.95, 1.2};
    default:
        return {0, 0.95};
    }
}

QFont withoutLigatures(QFont font)
{
    font.setFeature("liga", 0);
    font.setFeature("clig", 0);
    return font;
}

} // namespace

BlockStyles::BlockStyles(const Document &document, const Typography &typography,
                         const Pictures &pictures)
    : m_document(document)
    , m_typography(typography)
    , m_pictures(pictures)
    , m_numbering(document)
    , m_fonts(document.metadata().language, typography)
    , m_script(scriptOf({}, document.metadata().language))
    , m_rightToLeft(document.text().isRightToLeft())
    , m_hyphenation(typography.justified && typography.hyphenated
                        ? Hyphenation::of(document.metadata().language)
                        : nullptr)
{
    for (size_t i = 0; i < m_textFonts.size(); ++i) {
        m_textFonts[i] = m_fonts.text(static_cast<BlockScript>(i));
        m_codeFonts[i] = m_fonts.code(static_cast<BlockScript>(i));
        if (!typography.ligatures) {
            m_textFonts[i] = withoutLigatures(m_textFonts[i]);
            m_codeFonts[i] = withoutLigatures(m_codeFonts[i]);
        }
    }
}

BlockStyle BlockStyles::of(qsizetype leaf) const
{
    return of(leaf, m_document.leaf(leaf).range);
}

BlockStyle BlockStyles::of(qsizetype leaf, TextRange shown) const
{
    const qsizetype index = m_document.leaves()[leaf];
    const Block &block = m_document.blocks()[index];
    BlockStyle style = leafStyle(block, shown);
    applyContainers(style, index);
    if (block.kind == BlockKind::TableCell)
        placeCell(style, index);
    if (leaf > 0)
        style.spaceAbove = spaceBetween(m_document.leaves()[leaf - 1], index);
    return style;
}

BlockStyle BlockStyles::of(const Piece &piece) const
{
    BlockStyle style = of(piece.leaf, piece.range);
    if (piece.range == m_document.leaf(piece.leaf).range)
        return style;
    style.padding = 0;
    if (!beginsLeaf(m_document, piece)) {
        style.spaceAbove = 0;
        style.firstIndent = 0;
        style.markers.clear();
        style.continuesQuote = true;
    }
    return style;
}

BlockStyle BlockStyles::leafStyle(const Block &block, TextRange shown) const
{
    const double size = m_typography.size;
    BlockStyle style;
    style.kind = block.kind;
    const QStringView text = sliced(m_document.text(), block.range);
    style.script = scriptOf(text, m_document.metadata().language);
    style.rightToLeft = block.kind != BlockKind::Code && text.isRightToLeft();
    style.bidirectional = std::ranges::any_of(sliced(m_document.text(), shown), isRightToLeft);
    style.mirrored = block.kind == BlockKind::TableCell ? m_rightToLeft : style.rightToLeft;
    style.font = m_textFonts[static_cast<size_t>(style.script)];
    style.pitch = m_typography.lineHeight * size;
    style.justified = m_typography.justified && isProse(block.kind);
    if (style.justified && style.script == BlockScript::Latin)
        style.hyphenation = m_hyphenation;
    switch (block.kind) {
    case BlockKind::Heading:
        styleHeading(style, std::clamp(block.attributes.level, 1, 6));
        break;
    case BlockKind::Code:
        style.font = m_codeFonts[static_cast<size_t>(style.script)];
        style.pitch = 1.45 * size;
        style.padding = codePadding * size;
        break;
    case BlockKind::Paragraph:
        style.firstIndent = isIndented(style.script) ? firstIndent * size : 0;
        break;
    case BlockKind::TableCell:
        style.font.setPixelSize(qRound(cellSize * size));
        style.pitch = std::min(style.pitch, 1.55 * size);
        style.padding = cellPadding * size;
        break;
    default:
        break;
    }
    style.em = style.font.pixelSize();
    const std::optional<Span> image = loneImage(block);
    if (image)
        style.firstIndent = 0;
    if (image && m_pictures.sizeOf(image->destination)) {
        style.alignment = Qt::AlignHCenter;
    } else if (image) {
        style.loneImage = true;
        style.pitch = loneImageHeight * size;
    }
    return style;
}

bool BlockStyles::isIndented(BlockScript script) const
{
    return m_typography.indented
           && (script == BlockScript::Chinese || script == BlockScript::Japanese);
}

/// Of a paragraph that is nothing but an image.
std::optional<Span> BlockStyles::loneImage(const Block &block) const
{
    const bool isObject =
        block.kind == BlockKind::Paragraph
        && sliced(m_document.text(), block.range) == QChar(QChar::ObjectReplacementCharacter);
    return isObject ? imageAt(m_document, block.range.start) : std::nullopt;
}

std::optional<QSizeF> BlockStyles::pictureSize(const Span &image, double available) const
{
    const std::optional<QSize> pixels = m_pictures.sizeOf(image.destination);
    if (!pixels)
        return std::nullopt;
    const QSizeF size = QSizeF(*pixels) * m_typography.pixel;
    const QSizeF room(available, tallestPicture * available);
    const bool fits = size.width() <= room.width() && size.height() <= room.height();
    return fits ? size : size.scaled(room, Qt::KeepAspectRatio);
}

void BlockStyles::styleHeading(BlockStyle &style, int level) const
{
    const HeadingStyle &heading = headings[static_cast<size_t>(level - 1)];
    style.headingLevel = level;
    style.font.setPixelSize(qRound(heading.size * m_typography.size));
    style.font.setWeight(QFont::DemiBold);
    style.pitch = heading.lineHeight * style.font.pixelSize();
    style.soft = level >= 5;
}

void BlockStyles::applyContainers(BlockStyle &style, qsizetype leaf) const
{
    const QList<Block> &blocks = m_document.blocks();
    QList<qsizetype> ancestors;
    for (std::optional<qsizetype> i = blocks[leaf].parent; i; i = blocks[*i].parent)
        ancestors.prepend(*i);

    for (qsizetype k = 0; k < ancestors.size(); ++k) {
        const qsizetype container = ancestors[k];
        // The leaf begins the container iff nothing but containers stands between them.
        const bool begins = leaf - container == ancestors.size() - k;
        if (blocks[container].kind == BlockKind::Quote) {
            style.quoteBars.append(style.indent);
            style.indent += quoteIndent * m_typography.size;
            style.continuesQuote = !begins;
        } else if (blocks[container].kind == BlockKind::ListItem
                   || blocks[container].kind == BlockKind::FootnoteBody) {
            const double width = listIndent(blocks[container].parent.value_or(container));
            style.firstIndent = 0;
            if (begins)
                addMarker(style, container, style.indent, width);
            style.indent += width;
        }
        if (blocks[container].kind == BlockKind::FootnoteBody)
            style.soft = true;
    }
    style.boxLeft = style.indent;
    if (style.kind == BlockKind::Code) {
        style.indent += codePadding * m_typography.size;
        style.rightInset = codePadding * m_typography.size;
    }
}

double BlockStyles::listIndent(qsizetype list) const
{
    const double size = m_typography.size;
    if (m_document.blocks()[list].kind != BlockKind::List)
        return 1.8 * size;
    if (!m_document.blocks()[list].attributes.ordered) {
        return (m_numbering.hasTasks(list) ? taskIndent : bulletIndent) * size;
    }
    const auto digits = QString::number(m_numbering.lastNumber(list)).size();
    return (0.85 + 0.56 * static_cast<double>(digits)) * size;
}

void BlockStyles::addMarker(BlockStyle &style, qsizetype item, double listLeft, double width) const
{
    const QList<Block> &blocks = m_document.blocks();
    Marker marker{MarkerKind::Bullet, {}, listLeft, width};
    const std::optional<bool> checked = blocks[item].attributes.checked;
    const std::optional<qsizetype> list = blocks[item].parent;
    if (blocks[item].kind == BlockKind::FootnoteBody) {
        marker.kind = MarkerKind::FootnoteNumber;
        marker.text = QString::number(m_numbering.footnoteBody(item));
    } else if (checked) {
        marker.kind = *checked ? MarkerKind::DoneTask : MarkerKind::OpenTask;
    } else if (list && blocks[*list].attributes.ordered) {
        marker.kind = MarkerKind::Number;
        marker.text = QString::number(m_numbering.item(*list, item)) + u'.';
        // The point follows the number in the lines' direction.
        constexpr QChar rightToLeftMark(0x200f);
        if (style.rightToLeft)
            marker.text = rightToLeftMark + marker.text + rightToLeftMark;
    } else {
        marker.text = u"–"_s;
    }
    style.markers.append(marker);
}

void BlockStyles::placeCell(BlockStyle &style, qsizetype cell) const
{
    const QList<Block> &blocks = m_document.blocks();
    const qsizetype row = blocks[cell].parent.value_or(cell);
    const qsizetype table = blocks[row].parent.value_or(row);
    const BlockAttributes &attributes = blocks[cell].attributes;
    style.cell = CellPlace{table, row, attributes.column, attributes.header, row == table + 1};
    if (attributes.header)
        style.font.setWeight(QFont::DemiBold);
    if (attributes.alignment == ColumnAlignment::Center)
        style.alignment = Qt::AlignHCenter;
    else if (attributes.alignment == ColumnAlignment::Right)
        style.alignment = Qt::AlignRight;
}

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

const QList<ColumnWish> &BlockStyles::wishesOf(qsizetype table) const
{
    const auto known = m_wishes.constFind(table);
    if (known != m_wishes.constEnd())
        return *known;

    // A table may be of any length.
    constexpr int measuredCells = 4000;
    constexpr int exactlyMeasured = 500;
    QList<ColumnWish> wishes;
    const double least = (cellGap + cellSize) * m_typography.size;
    const QList<Block> &blocks = m_document.blocks();
    int cells = 0;
    for (qsizetype i = table + 1; i < blocks.size() && cells < measuredCells; ++i) {
        if (blocks[i].kind == BlockKind::TableRow)
            continue;
        if (blocks[i].kind != BlockKind::TableCell)
            break;
        const ColumnWish cell = wishOf(i, ++cells <= exactlyMeasured);
        while (wishes.size() <= blocks[i].attributes.column)
            wishes.append({least, least});
        ColumnWish &column = wishes[blocks[i].attributes.column];
        column.natural = std::max(column.natural, cell.natural);
        column.minimum = std::max(column.minimum, cell.minimum);
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

BlockStyles::Frame BlockStyles::frame(const BlockStyle &style, double columnWidth) const
{
    const double available = std::max(style.em, columnWidth - style.indent - style.rightInset);
    if (!style.cell)
        return {style.left(style.indent, available, columnWidth), available};
    const double gap = cellGap * m_typography.size;
    // The last column's gap lies outside the table.
    const QList<double> widths = columnWidths(wishesOf(style.cell->table), available + gap);
    double start = style.indent;
    for (int i = 0; i < style.cell->column && i < widths.size(); ++i)
        start += widths[i];
    const double width = std::max(style.em, widths.value(style.cell->column, available) - gap);
    return {style.left(start, width, columnWidth), width};
}

BlockStyles::Frame BlockStyles::tableFrame(const BlockStyle &style, double columnWidth) const
{
    const double gap = cellGap * m_typography.size;
    const QList<double> widths = columnWidths(wishesOf(style.cell->table),
                                              columnWidth - style.indent - style.rightInset + gap);
    const double width = std::accumulate(widths.begin(), widths.end(), -gap);
    return {style.left(style.indent, width, columnWidth), width};
}

double BlockStyles::roughHeight(qsizetype paragraphs, double width, double columnWidth) const
{
    const double size = m_typography.size;
    const auto count = static_cast<double>(paragraphs);
    // The last line of each is half full.
    const double lines = std::max(count, 0.5 * count + width * size / (0.98 * columnWidth));
    return lines * m_typography.lineHeight * size
           + count * (isIndented(m_script) ? closeParagraphs : spaceOf(Block()).below) * size;
}

double BlockStyles::roughHeight(const Piece &piece, double width, double columnWidth) const
{
    const qsizetype index = m_document.leaves()[piece.leaf];
    const Block &block = m_document.blocks()[index];
    const double size = m_typography.size;
    double em = size;
    double pitch = m_typography.lineHeight * size;
    double padding = 0;
    double lines = 1;
    if (block.kind == BlockKind::Heading) {
        const HeadingStyle &heading =
            headings[static_cast<size_t>(std::clamp(block.attributes.level, 1, 6) - 1)];
        em = heading.size * size;
        pitch = heading.lineHeight * em;
    } else if (block.kind == BlockKind::Code) {
        lines += static_cast<double>(sliced(m_document.text(), piece.range).count(u'\n'));
        pitch = 1.45 * size;
        padding = codePadding * size;
    } else if (block.kind == BlockKind::TableCell) {
        padding = cellPadding * size;
        pitch = std::min(pitch, 1.55 * size);
        width = 0;
    }
    const std::optional<Span> image = loneImage(block);
    if (const auto picture = image ? pictureSize(*image, columnWidth) : std::nullopt)
        padding = picture->height() / 2;
    // Lines are seldom quite full.
    lines = std::max(lines, std::ceil(width * em / std::max(em, 0.98 * columnWidth)));
    const bool isFirst = piece.leaf == 0 || !beginsLeaf(m_document, piece);
    const double above = isFirst ? 0 : spaceBetween(m_document.leaves()[piece.leaf - 1], index);
    return above + lines * pitch + 2 * padding;
}

std::optional<qsizetype> BlockStyles::commonAncestor(qsizetype before, qsizetype after) const
{
    const QList<Block> &blocks = m_document.blocks();
    // In pre-order an ancestor of `after` that begins at or before `before` holds both.
    std::optional<qsizetype> ancestor = blocks[after].parent;
    while (ancestor && *ancestor > before)
        ancestor = blocks[*ancestor].parent;
    return ancestor;
}

double BlockStyles::spaceBetween(qsizetype before, qsizetype leaf) const
{
    const QList<Block> &blocks = m_document.blocks();
    const double size = m_typography.size;
    const std::optional<qsizetype> common = commonAncestor(before, leaf);
    if (common
        && (blocks[*common].kind == BlockKind::TableRow
            || blocks[*common].kind == BlockKind::Table))
        return 0;
    const bool plain =
        blocks[before].kind == BlockKind::Paragraph && blocks[leaf].kind == BlockKind::Paragraph;
    for (std::optional<qsizetype> i = common; plain && i; i = blocks[*i].parent) {
        if (blocks[*i].kind == BlockKind::List)
            return (blocks[*i].attributes.tight ? 0.26 : 0.62) * size;
        if (blocks[*i].kind == BlockKind::FootnoteBody || blocks[*i].kind == BlockKind::Quote)
            break;
    }
    if (plain && isIndented(m_script))
        return closeParagraphs * size;
    return std::max(spaceOf(blocks[before]).below, spaceOf(blocks[leaf]).above) * size;
}

} // namespace Sidegloss
