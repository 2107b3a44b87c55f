// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/blockstyles.h"

#include "lib/layout/blockmetrics.h"
#include "lib/layout/cjk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

// In em of running text.
constexpr double bulletIndent = 1.1;
constexpr double taskIndent = 1.45;
constexpr double quoteIndent = 1.35;
constexpr double firstIndent = 2;
constexpr double loneImageHeight = 5;
constexpr double tallestPicture = 1.3; // Of the text's width, so that it fits on any paper.

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
        styleHeading(style, block.attributes.level);
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
    const HeadingStyle heading = headingStyle(level);
    style.headingLevel = std::clamp(level, 1, 6);
    style.font.setPixelSize(qRound(heading.size * m_typography.size));
    style.font.setWeight(QFont::DemiBold);
    style.pitch = heading.lineHeight * style.font.pixelSize();
    style.soft = style.headingLevel >= 5;
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

} // namespace Sidegloss
