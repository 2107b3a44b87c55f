// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/personnouns.h"

#include <QStringView>

namespace Sidegloss {

/// True iff the Chinese \a word says of somebody whom the reader knows no more than age and sex:
/// 老人, 小伙子.
bool isFigure(QStringView word);
/// True of words for people of whom nobody knows how many they are, or who: 有人, 一位, 大家.
bool isHanQuantifier(QStringView word);
/// By its characters: 老太太, 女科学家.
Gender genderOfHanNoun(QStringView word);

} // namespace Sidegloss
