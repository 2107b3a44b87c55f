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
    Pronoun,      ///< he, sie, 他: the last named person.
    NameFollows,  ///< "according to", laut, 根据.
    NamePrecedes, ///< zufolge, 看来.
    Preposition,  ///< in, von, 对: the name after it isn't the one who speaks.
    Adverb,       ///< May stand between a speaker and the verb.
    Office,       ///< founder, Kanzlerin, 记者: what somebody is, never a name.
    TitleNoun,    ///< book, Roman, 题为: the quotation beside it is a work's title.
    Determiner,   ///< the, der: what follows is no name by itself.
};

/// The role of a word written with spaces around it; case doesn't count.
WordRole roleOf(QStringView word);

/// The longest word of the Chinese lexicon at the start of \a text, if any.
struct HanWord
{
    qsizetype length = 0;
    WordRole role = WordRole::Other;
};
std::optional<HanWord> hanWordAt(QStringView text);

/// Words that begin a sentence with a capital and are no part of a name: But, Heute, Critics.
bool isNeverName(QStringView word);
/// Mr, Frau, Dr: stands before a name and isn't part of it.
bool isHonorific(QStringView word);
/// Whether \a word is a given name known to the program: evidence for a person, never needed for
/// one.
bool isGivenName(QStringView word);

/// Length of the Chinese family name at the start of \a text: 2, 1 or 0.
qsizetype surnameLength(QStringView text);
/// Length of the address (教授, 女士 …) at the end of \a text, or 0.
qsizetype addressLength(QStringView text);
/// True iff \a c is used to write foreign names in Chinese.
bool isTransliteration(QChar c);
/// True iff \a word looks like a Chinese name and is an ordinary word: 高管, 方面.
bool isOrdinaryHanWord(QStringView word);

/// True iff a heading or line with this text announces a list of key quotes: 亮点, Highlights,
/// Zitate.
bool announcesKeyQuotes(QStringView heading);

/// What stands before the colon of a speaker's turn.
enum class TurnLabel { None, Question, Answer, Interviewer };
TurnLabel turnLabelOf(QStringView label);
/// True iff \a label is followed by a colon for other reasons: Note, 来源, Update.
bool isNeverSpeaker(QStringView label);

} // namespace Sidegloss
