// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/personnouns.h"

#include <QStringView>

namespace Sidegloss {

// Words beside a name that say something of whom it names.

/// Of Frau, M., Mr; Unknown of other words.
Gender genderOfHonorific(QStringView word);
/// Of a French or German article.
Gender genderOfArticle(QStringView word);
/// True iff \a word is one of the \a words, which have spaces around them; case doesn't count.
bool isOneOf(QStringView word, QStringView words);
/// Her, ihr, sa.
bool isPossessivePronoun(QStringView word);
/// Sister, Mann, fille.
bool isKin(QStringView noun);
/// "44", "thirty", "44 ans", "neun Jahre alt"
bool isAge(QStringView clause);
/// True iff \a behind, behind a name, begins with the verb of several: "Bayside Rovers have".
bool isFollowedByPlural(QStringView behind);

} // namespace Sidegloss
