// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// A longer line, in columns, was never wrapped: it is a paragraph.
constexpr qsizetype longestWrapped = 120;

/// What `>` at the beginning of a line says.
enum class LeadingBars {
    Quotation, ///< As in mail, one for each level.
    Turn,      ///< Two of them: somebody else begins to speak, as in the captions of television.
    Text,      ///< Nothing.
};

/// A line of a plain text, what it says apart from how it is set. Columns are those of a terminal:
/// a Chinese character takes two.
struct TextLine
{
    QStringView content;      ///< Without leading bars and the white space around.
    qsizetype quoteDepth = 0; ///< How many `>` stand before it.
    qsizetype indent = 0;     ///< Columns before the content, leading bars left aside.
    /// Columns of indentation and content; of more than longestWrapped it is only told that it is.
    qsizetype width = 0;
    bool hasWideIndent = false; ///< An ideographic space begins it.
    bool startsTurn = false;    ///< Bars of LeadingBars::Turn stand before it.

    bool isEmpty() const { return content.isEmpty(); }
};

TextLine readTextLine(QStringView line, LeadingBars bars);

/// Columns that \a text takes, counted up to a little over longestWrapped.
qsizetype columnsOf(QStringView text);

/// True iff \a text ends as a sentence does, quotation marks and brackets behind it left aside.
bool endsSentence(QStringView text);

/// True iff \a content is nothing but three or more of one sign that lines are drawn with, spaces
/// between them allowed.
bool isDrawnLine(QStringView content);

} // namespace Sidegloss
