// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Sidegloss {

/// What a word does in a sentence that says who speaks.
enum class WordRole {
    Other,
    Verb,         ///< said, nannte, 指出: somebody's words are near.
    Participle,   ///< genannt: like a verb, but its subject stands before it.
    Inscription,  ///< 写着, steht: words on a thing are near, which nobody says.
    Pronoun,      ///< he, sie, 他: the last named person.
    Object,       ///< him, lui: the last named person, but no subject.
    Addressee,    ///< you, vous: who is asked.
    Anybody,      ///< man, jemand: somebody, and nobody who is named.
    Crowd,        ///< Critics, viele: beside a verb of saying nobody who is named.
    Self,         ///< I, ich, je: whoever says the sentence.
    Organisation, ///< 公司, 校方: an organisation that was named.
    NameFollows,  ///< "according to", laut, 根据.
    NamePrecedes, ///< zufolge, 看来.
    Preposition,  ///< in, von, 对: the name after it isn't the one who speaks.
    Adverb,       ///< May stand between a speaker and the verb.
    Office,       ///< founder, Kanzlerin, 记者: what somebody is, never a name.
    TitleNoun,    ///< book, Roman, 题为: the quotation beside it is a work's title.
    Determiner,   ///< the, der: what follows is no name by itself.
    Indefinite,   ///< a, ein, mein: like a determiner, but nobody known follows.
    Conjunction,  ///< because, dass, qui: begins another clause.
};

/// Of which language the words are; Any: of whichever has the word.
enum class SpeechLanguage { Any, English, German, French };

/// The one that the BCP 47 tag \a language names.
SpeechLanguage speechLanguage(QStringView language);

/// The role of a word written with spaces around it; case doesn't count.
WordRole roleOf(QStringView word, SpeechLanguage language = SpeechLanguage::Any);

/// True iff the verb of saying \a word says that somebody asks.
bool isAsking(QStringView word);

/// The longest word of the Chinese lexicon at the start of \a text, if any.
struct HanWord
{
    qsizetype length = 0;
    WordRole role = WordRole::Other;
};
std::optional<HanWord> hanWordAt(QStringView text);

} // namespace Sidegloss
