// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/blockstyles.h"

#include "lib/layout/blockmetrics.h"

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

/// In em of running text, where first lines are indented.
constexpr double closeParagraphs = 0.25;

struct Space
{
    double above = 0;
    double below = 0;
};

Space spaceOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading: {
        const HeadingStyle heading = headingStyle(block.attributes.level);
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

} // namespace

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
        const HeadingStyle heading = headingStyle(block.attributes.level);
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
