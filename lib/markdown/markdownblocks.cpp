// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/markdownblocks.h"

namespace Sidegloss {

namespace {

BlockAttributes itemAttributes(const MD_BLOCK_LI_DETAIL &detail)
{
    BlockAttributes attributes;
    if (detail.is_task)
        attributes.checked = detail.task_mark != ' ';
    return attributes;
}

BlockAttributes orderedAttributes(const MD_BLOCK_OL_DETAIL &detail)
{
    return {
        .ordered = true, .start = static_cast<int>(detail.start), .tight = detail.is_tight != 0};
}

} // namespace

BlockKind kindOf(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return BlockKind::Quote;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        return BlockKind::List;
    case MD_BLOCK_LI:
        return BlockKind::ListItem;
    case MD_BLOCK_HR:
        return BlockKind::Rule;
    case MD_BLOCK_H:
        return BlockKind::Heading;
    default:
        return BlockKind::Paragraph;
    }
}

BlockAttributes attributesOf(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_UL:
        return {.tight = static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0};
    case MD_BLOCK_OL:
        return orderedAttributes(*static_cast<const MD_BLOCK_OL_DETAIL *>(detail));
    case MD_BLOCK_LI:
        return itemAttributes(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
    case MD_BLOCK_H:
        return {.level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level)};
    default:
        return {};
    }
}

ColumnAlignment alignmentOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT:
        return ColumnAlignment::Left;
    case MD_ALIGN_CENTER:
        return ColumnAlignment::Center;
    case MD_ALIGN_RIGHT:
        return ColumnAlignment::Right;
    case MD_ALIGN_DEFAULT:
        break;
    }
    return ColumnAlignment::Default;
}

} // namespace Sidegloss
