// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QStringView>

namespace Sidegloss {

/// A word of a text in Latin letters, as the search for names sees it.
struct LatinWord
{
    TextRange range;         ///< Without an English genitive's ending.
    bool possessive = false; ///< It has one.
};

/// The word that starts with \a ahead in \a text and ends within it: hyphens and apostrophes
/// between letters included, an elided article (l’) by itself.
LatinWord readLatinWord(QStringView text, TextRange ahead);

bool isApostrophe(QChar c);
/// True iff the \a word ends with an apostrophe for a letter: l’, d’.
bool isElided(QStringView word);
/// True iff the \a word may stand in a family name: von, de, van. Written small.
bool isParticle(QStringView word);
/// Al-Hamdani, written small: a particle and the name in one.
bool isParticleWithName(QStringView word);
/// Begins a family name within a sentence: Le Bihan, Von der Leyen.
bool isCapitalParticle(QStringView word);
/// Joins the name of an organisation: Institute for Fiscal Balance, Transports de Valmont.
bool isLink(QStringView word);

/// True of a German word that stands before a noun and begins no name: Siebzig, Konservierte.
bool isGermanAttribute(QStringView word);

} // namespace Sidegloss
