// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <optional>

namespace Sidegloss {

/// Containers have children and no text of their own; leaves have text and no children.
enum class BlockKind : quint8 {
    List,
    ListItem,
    Quote,
    Table,
    TableRow,
    FootnoteBody,
    Heading,
    Paragraph,
    Code,
    TableCell,
    Rule,
    Cue,
};

constexpr bool isLeaf(BlockKind kind)
{
    return kind >= BlockKind::Heading;
}

/// True iff it is running text: a paragraph, of an article or of a transcript.
constexpr bool isProse(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Cue;
}

enum class ColumnAlignment : quint8 { Default, Left, Center, Right };

/// What a block is, beyond its kind. Each member counts only for the kinds it names.
struct BlockAttributes
{
    int level = 0;                    ///< Heading: 1–6.
    bool ordered = false;             ///< List: numbered.
    int start = 1;                    ///< List: the first number. FootnoteBody: its number.
    bool tight = false;               ///< List: its items' paragraphs stand without space between.
    std::optional<bool> checked = {}; ///< ListItem: the state of its task box.
    QString info = {};                ///< Code: the info string (CommonMark, section 4.5).
    bool header = false;              ///< TableRow, TableCell: of the table's head.
    ColumnAlignment alignment = ColumnAlignment::Default; ///< TableCell.
    int column = 0;                                       ///< TableCell: 0 for the first.

    friend bool operator==(const BlockAttributes &, const BlockAttributes &) = default;
};

/// A block of a Document. Blocks stand in pre-order: a container directly before its descendants.
/// A container's range runs from its first leaf's start to its last leaf's end; a container without
/// leaves (an empty block quote) has an empty one behind the leaf before it.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    TextRange range;
    std::optional<qsizetype> parent; ///< Index of the container in Document::blocks().
    BlockAttributes attributes;

    friend bool operator==(const Block &, const Block &) = default;
};

} // namespace Sidegloss

Q_DECLARE_TYPEINFO(Sidegloss::Block, Q_RELOCATABLE_TYPE);
