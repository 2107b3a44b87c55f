// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

// What is known of Chinese names. Traditional characters count as their simplified forms.

/// Length of the family name at the start of \a text, a Japanese one too: 3, 2, 1 or 0.
qsizetype surnameLength(QStringView text);
/// True iff \a c is a family name, but far more often begins words: 国, 应.
bool isWordlikeSurname(QChar c);
bool isJapaneseSurname(QStringView text);
/// Length of the address (教授, 女士, 师傅 …) at the end of \a text, or 0.
qsizetype addressLength(QStringView text);
/// Length of the address at the start of \a text that stands behind family names alone, or 0.
qsizetype addressStartLength(QStringView text);
/// The same with whatever somebody may be: 组长, 副市长.
qsizetype titleLength(QStringView text);
qsizetype titleStartLength(QStringView text);
/// True iff people are called by the family name and \a c alone: 周总, 周队.
bool isShortTitle(QChar c);
/// True iff \a text ends as words for what somebody is do: 长, 师, 家. A name may follow.
bool endsInProfession(QStringView text);
/// True iff \a c is a particle or the like, which is in no name.
bool isFunctionCharacter(QChar c);
/// True iff \a c is used to write foreign names.
bool isTransliteration(QChar c);
/// The same with characters that only count beside the dot of such a name, as they are common.
bool isTransliterationBeforeDot(QChar c);
bool isTransliterationBehindDot(QChar c);
/// The length of a part of Tibetan, Mongolian and Turkic names that \a text begins with, or 0.
qsizetype givenPartLength(QStringView text);
/// True iff \a word is written by its sound and names a country or the like: 意大利.
bool isPlaceName(QStringView word);

} // namespace Sidegloss
