// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <optional>

namespace Sidegloss {

/// Who speaks, as a sentence says it.
struct Attribution
{
    enum class Who {
        Name,
        Label,        ///< A name before a colon, as in a headline: that person, if it is one.
        Pronoun,      ///< He, she: the last named person.
        Anybody,      ///< One, somebody.
        Addressee,    ///< You: whom the one who says the sentence asks.
        Partner,      ///< Whoever speaks with the one heard last.
        Work,         ///< A newspaper or a book, by its title in quotation marks.
        Self,         ///< I: whoever says the sentence.
        Organisation, ///< "The company", it: one that was named.
        Noun,         ///< "The mayor": a person who was named.
        Described,    ///< "The mayor of Aldern": that person if somebody named is called so.
        Stranger      ///< "A voter", "the police": somebody, but nobody who is named.
    };

    Who who = Who::Name;
    qsizetype name = 0;    ///< Id in Names, of a Name.
    TextRange words;       ///< Where it stands.
    double confidence = 0; ///< 0–1.
    bool isSaid = false;   ///< By a word for speech; else guessed from the sentences around.
    /// True iff a word of speech says that somebody speaks whom the article may name.
    bool isSaidBySomebody() const { return isSaid && who != Who::Stranger && who != Who::Anybody; }
    std::optional<qsizetype> notName = {}; ///< Id in Names of somebody whom a Pronoun can't mean.
};

} // namespace Sidegloss
