// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QtTypes>

namespace Sidegloss {

/// What can speak for or against somebody's being the speaker of a quotation. Each has a value,
/// below 256, which says how; what the values mean stands where they are found.
enum class Clue : quint8 {
    Nobody,          ///< Nobody who is named says it.
    Rule,            ///< The rules name the candidate.
    RuleMode,        ///< The same, by where the quotation stands.
    RuleGap,         ///< The same, by how far from the quotation they found it.
    RuleNobody,      ///< The rules find that nobody speaks.
    Said,            ///< A word of speech has the candidate as its subject.
    SaidByOther,     ///< It has one who has no name.
    Topic,           ///< A sentence is about the candidate.
    TopicIsOther,    ///< It is about one who has no name.
    Gender,          ///< A pronoun fits the candidate or doesn't.
    MentionBefore,   ///< How near the candidate is named before the quotation.
    MentionBehind,   ///< The same behind it.
    MentionRank,     ///< How many others are named since.
    MentionInside,   ///< Named in the quotation, or addressed.
    MentionInQuotes, ///< The last time named in somebody's words.
    WordBehindName,  ///< The role of the word behind the nearest mention.
    WordBeforeName,  ///< The role of the word before it.
    InParagraph,     ///< How many the paragraph names, and whether the candidate.
    InFocus,         ///< How often the paragraph names the candidate before the quotation.
    FirstNamed,      ///< Named first in the paragraph.
    Mentions,        ///< How often the article names the candidate.
    Speaks,          ///< How often it says that the candidate speaks.
    Kind,            ///< How surely a person.
    NameKind,        ///< Whether the words around the name show a person or an organisation.
    Form,            ///< Of how many words the name is, and what shows it to be one.
    Last,            ///< Spoke last.
    BeforeLast,      ///< Spoke before the one who spoke last.
    Outer,           ///< Says the quotation around it.
    Next,            ///< Says the next quotation, or is said to.
    Foremost,        ///< Speaks more than anybody else in the article.
    Before,          ///< What stands before the quotation, by the candidate's part.
    Behind,          ///< What stands behind it.
    Ends,            ///< How it ends.
    Looks,           ///< How it begins and how long it is.
    Place,           ///< In a heading, a list, a block quote, another quotation.
    WordBefore,      ///< The role of the word before it.
    WordBehind,      ///< The role of the word behind it.
    WayMention,      ///< How near the candidate is named, by the way in which the rules look.
    WayGender,       ///< Whether the pronoun fits and how near the candidate is named.
    WayRank,         ///< How many others are named since, by the same.
    WayLast,         ///< Spoke last, by the same.
    WayKind,         ///< Kind by the same.
    WayOuter,        ///< Says the quotation around it, by the same.
    WayTopic,        ///< What the sentences before it are about, by the same.
    Inside,          ///< Named in the words around it that are somebody's, by the same.
    Conversation,    ///< Who spoke before, by who asks and whether it is a paragraph.
    FirstPerson,     ///< Whether the words say I or we, by how surely a person.
    Stranger,        ///< Whether somebody without a name is spoken of nearer to it.
    Author,          ///< Has written the article.
    Reported,        ///< Whether its sentence reports what somebody says, by whom the rules name.
    Term,            ///< Whether a noun such as "word" stands before it.
    Count,
};

struct ClueValue
{
    Clue clue = Clue::Nobody;
    quint8 value = 0;

    friend bool operator==(const ClueValue &, const ClueValue &) = default;
};

inline constexpr qsizetype clueValues = 256; ///< More than any value of a clue.

using Clues = QList<ClueValue>;

/// Somebody who may speak, with all that speaks for or against it.
struct SpeakerCandidate
{
    QString name; ///< Empty: nobody who is named.
    Clues clues;
};

} // namespace Sidegloss
