// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/eastasianwidth.h"

#include <QStringView>

namespace Sidegloss {

// What typesetting asks of a character. Surrogate pairs are to be given whole.

bool isHan(char32_t c);
bool isKana(char32_t c);
/// Punctuation that a Chinese or Japanese font sets on a full em: 。，「“— and the like.
bool isCjkPunctuation(char32_t c);
/// Stands in the square grid of Chinese and Japanese text: Han, kana, their punctuation.
bool isIdeographic(char32_t c);
/// Opens a pair and so may not end a line: “（《 and the like.
bool isOpening(char32_t c);
/// Whether a line may end before \a place (not 0, nor the end) since “ begins or ” ends there among
/// ideographs: UAX #14, rule LB19a, which is younger than what Qt follows.
bool breaksBesideQuote(QStringView text, qsizetype place);
/// Letters and digits of the scripts that are set in words: Latin, Greek, Cyrillic.
bool isWordLetter(char32_t c);
/// Is set from right to left. Of code units; those of Hebrew and Arabic letters beyond the BMP are
/// among them.
bool isRightToLeft(QChar c);

/// The code point that begins at \a index, and how many code units it has (1 or 2).
struct CodePointAt
{
    char32_t value = 0;
    int length = 1;
};
CodePointAt codePointAt(QStringView text, qsizetype index);

/// The width of \a text in em, roughly: what is in the square grid 1, the rest about half.
double roughWidth(QStringView text);

} // namespace Sidegloss
