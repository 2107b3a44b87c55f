// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/personnouns.h"
#include "lib/text/textrange.h"

#include <QStringView>

namespace Sidegloss {

// What stands before and around a name or a noun. None of it reads further than a bounded stretch.

/// Where the sentence around \a position starts, roughly.
qsizetype sentenceStart(qsizetype position, QStringView text);
/// Where the paragraph around \a position starts, or how far back its beginning is looked for.
qsizetype paragraphStart(qsizetype position, QStringView text);
/// True of "die Dame" behind "eine Dame im Pelz": the \a noun means somebody without a name.
bool isIntroducedAsStranger(TextRange noun, QStringView text);
/// True of "Weber's work", "Webers Arbeit": the \a name only says whose something is.
bool isOwner(TextRange name, const QString &fullest, QStringView text);
/// True iff an indefinite article of its own stands before the \a noun: "a young driver", 一位司机;
/// not "her driver".
bool isIndefinite(TextRange noun, QStringView text);
/// "A judge of the court, Justice S. Rao": whether no more than the noun's complement and a title
/// stand \a between a noun and the name of whom it means.
bool isBeforeApposition(QStringView between);
/// By the \a noun, or by the article before it.
Gender genderOfPhrase(TextRange noun, QStringView text);

/// True iff 这位 or the like stands shortly before the Chinese \a noun, or 本人 behind it: somebody
/// whom the reader has just met.
bool isPointedAt(TextRange noun, QStringView text);

} // namespace Sidegloss
