// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// Length of the French word that has lost its vowel at the start of \a word, with its apostrophe:
/// 2 for l’élue and d’Odile, 3 for qu’elle; 0 where there is none, as in d’après (a word of its
/// own) and the names D’Angelo and O’Rourke.
qsizetype elisionLength(QStringView word);

} // namespace Sidegloss
