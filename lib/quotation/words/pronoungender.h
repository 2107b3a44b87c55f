// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lib/quotation/words/personnouns.h"
#include "lib/text/textrange.h"

#include <QStringView>

namespace Sidegloss {

/// The gender of whom the personal pronoun \a word stands for: she, sie, elle, 她. Unknown where it
/// is none, or stands for several.
Gender genderOfPronoun(QStringView word);

/// The gender of somebody who is named at \a name, by the pronoun that takes up the name in the
/// same sentence or the next, before \a end, where somebody else is named. Only of pronouns that
/// stand for people alone.
Gender genderBehind(TextRange name, qsizetype end, QStringView text);

} // namespace Sidegloss
