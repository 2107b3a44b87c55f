// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentencetokens.h"

#include <optional>

namespace Sidegloss {

// Phrases without a verb of saying that tell whose words are near; each returns the token of that
// somebody, or nothing where \a word begins no such phrase.

/// Her, ihrem, sa: whose a noun is.
bool isPossessivePronoun(qsizetype token, QStringView text, const QList<Token> &tokens);

/// "In Weber's view", "by her own account", "in the words of Weber": \a word is the view.
std::optional<qsizetype> ownerOfView(qsizetype word, QStringView text, const QList<Token> &tokens);

/// "Weber's answer, after a pause, was “no”", "Ihr Urteil lautet: …", « Traduction de Weber : … »:
/// whose words \a word, a noun for them, says the quotation or colon behind it to be.
std::optional<qsizetype> ownerOfWords(qsizetype word, QStringView text, const QList<Token> &tokens);

/// "Weber's response is brief.": whose words the sentence from \a first to before \a end is about,
/// as a noun for them shows.
std::optional<qsizetype> ownerOfNextWords(qsizetype first, qsizetype end, QStringView text,
                                          const QList<Token> &tokens);
/// "Weber's report", "her 2019 book", "ihr Urteil": whose the paper or the words are that the noun
/// \a word names.
std::optional<qsizetype> ownerOfPaper(qsizetype word, QStringView text, const QList<Token> &tokens);

/// "…, hieß es bei Weber", "In ihrem Brief heißt es": \a word is the verb.
std::optional<qsizetype> ownerOfSaying(qsizetype word, QStringView text,
                                       const QList<Token> &tokens);

/// "To Weber, the plan is …", "For Weber it was …": \a word begins the sentence.
std::optional<qsizetype> concerned(qsizetype word, QStringView text, const QList<Token> &tokens);

/// "Reporters were told by Weber": \a verb is a passive one. Nothing where nobody is named by whom.
std::optional<qsizetype> agentOf(qsizetype verb, QStringView text, const QList<Token> &tokens);

/// True iff \a verb is passive or denied, so that its subject says nothing: "was asked", "never
/// said".
bool isPassive(qsizetype verb, QStringView text, const QList<Token> &tokens);

/// The first word of the group of the \a verb, where it stands in an insertion: "l'a aussitôt
/// repris", "s'amuse", "a-t-il".
qsizetype inciseStart(qsizetype verb, QStringView text, const QList<Token> &tokens);

} // namespace Sidegloss
