// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Sidegloss {

/// A piece of text that a dictionary can judge.
struct SpellWord
{
    TextRange range;
    QChar::Script script = QChar::Script_Unknown;

    friend bool operator==(const SpellWord &, const SpellWord &) = default;
};

/// The words of \a markdown that may be looked up, in order: runs of letters of one script, with
/// apostrophes inside. Left out are scripts that write without spaces (Han, kana, hangul, Thai …),
/// words with digits or of capitals only, words of one letter or more than 64, and what stands in
/// addresses, code spans and link destinations.
QList<SpellWord> spellWords(QStringView markdown);

} // namespace Sidegloss
