// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/speech/subjectcandidates.h"

namespace Sidegloss {

/// Looks for who speaks by a verb or phrase, or whom a sentence is about. No search goes beyond a
/// clause or two. The text and the tokens are borrowed.
class SubjectSearch
{
public:
    SubjectSearch(QStringView text, const QList<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
        , m_candidates(text, tokens)
    {}

    const SubjectCandidates &candidates() const { return m_candidates; }
    /// The subject of the \a verb in its clause; of a \a participle it stands before it.
    std::optional<qsizetype> subjectOf(qsizetype verb, bool participle) const;
    std::optional<qsizetype> before(qsizetype verb, Evidence evidence) const;
    std::optional<qsizetype> after(qsizetype verb, Evidence evidence) const;
    /// The subject of the nearest clause that has one; rather not the one who tells the story.
    std::optional<qsizetype> inSentence(qsizetype verb, Evidence evidence) const;
    /// Whose name follows a \a phrase: "according to Weber".
    std::optional<qsizetype> following(qsizetype phrase) const;
    /// Whose name precedes it: "Weber zufolge".
    std::optional<qsizetype> preceding(qsizetype phrase) const;
    /// What firstSubject() finds.
    std::optional<qsizetype> first(qsizetype first, qsizetype end) const;

private:
    bool endsClause(qsizetype verb) const;
    bool isAuxiliary(qsizetype token) const;
    bool isRelative(qsizetype token, qsizetype verb) const;
    qsizetype groupStart(qsizetype verb) const;
    bool takesObject(const Token &verb) const;
    std::optional<qsizetype> nameBehindComma(qsizetype first, qsizetype end) const;
    std::optional<qsizetype> nounBehindComma(qsizetype first, qsizetype end) const;
    std::optional<qsizetype> nameOf(qsizetype pronoun) const;

    QStringView m_text;
    const QList<Token> &m_tokens;
    SubjectCandidates m_candidates;
};

/// The first token from \a first to before \a end that may be the subject of their sentence: a
/// pronoun, a name that is well shown, a noun for a person; no name after a preposition.
std::optional<qsizetype> firstSubject(qsizetype first, qsizetype end, QStringView text,
                                      const QList<Token> &tokens);

} // namespace Sidegloss
