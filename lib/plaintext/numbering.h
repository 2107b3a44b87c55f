// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Sidegloss {

enum class NumberingStyle {
    Decimal,       ///< 1. or 1) or 1、
    Dotted,        ///< 1.2 or 1.2.3
    Roman,         ///< IV.
    Han,           ///< 一、
    HanInBrackets, ///< （一）
    Part,          ///< Part 2, Teil 2, 第二部
    Chapter,       ///< Chapter 3, Kapitel 3, 第三章
    Section,       ///< Section 3, Abschnitt 3, 第三节
    Item,          ///< (1), a), ①: never a heading's.
};

/// The number that a line begins with.
struct Numbering
{
    NumberingStyle style = NumberingStyle::Decimal;
    int number = 0; ///< The last one of a dotted number; 0 of an Item.
    int depth = 1;  ///< Numbers in a dotted one.
    qsizetype text =
        0; ///< Where the text begins: behind the number and what parts it from the text.

    friend bool operator==(const Numbering &, const Numbering &) = default;
};

/// The number at the start of \a content, in digits, Roman or Chinese; nothing where there is none
/// or it belongs to a sentence (`3.5 million`).
std::optional<Numbering> readNumbering(QStringView content);

} // namespace Sidegloss
