// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/markdownblocks.h"

namespace Sidegloss {

namespace {

void readList(const MD_BLOCK_OL_DETAIL &detail, BlockAttributes &attributes)
{
    attributes.ordered = true;
    attributes.start = static_cast<int>(detail.start);
    attributes.tight = detail.is_tight != 0;
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

void readAttributes(MD_BLOCKTYPE type, const void *detail, BlockAttributes &attributes)
{
    switch (type) {
    case MD_BLOCK_UL:
        attributes.tight = static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0;
        break;
    case MD_BLOCK_OL:
        readList(*static_cast<const MD_BLOCK_OL_DETAIL *>(detail), attributes);
        break;
    case MD_BLOCK_LI:
        if (const auto *item = static_cast<const MD_BLOCK_LI_DETAIL *>(detail); item->is_task)
            attributes.checked = item->task_mark != ' ';
        break;
    case MD_BLOCK_H:
        attributes.level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    default:
        break;
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
