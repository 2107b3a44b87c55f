// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentencetokens.h"

#include <optional>

namespace Sidegloss {

/// What counts as a subject, the surest first.
enum class Evidence {
    Person,  ///< A pronoun, a name that is well shown, a noun for somebody.
    Capital, ///< Or a word that may be a name.
    Noun,    ///< Or whatever noun stands beside the verb.
};

/// Which tokens of a sentence may be the subject of a verb, by themselves and by what stands
/// directly beside them. The text and the tokens are borrowed.
class SubjectCandidates
{
public:
    SubjectCandidates(QStringView text, const QList<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {}

    /// Neither behind a preposition nor a genitive, and by its kind a subject.
    bool mayBeSubject(qsizetype token) const;
    bool isSubject(qsizetype token, Evidence evidence) const;
    /// "Der „Talbote“ schrieb": a title as the one who speaks.
    bool isWork(qsizetype token) const;
    /// The noun of the phrase that begins at \a article, or the owner of what it names, if that is
    /// what says the \a verb.
    std::optional<qsizetype> nounAt(qsizetype article, qsizetype verb, Evidence evidence) const;
    /// "Andrulis, the founder of Aleph Alpha, said", and the other way round: \a comma is the
    /// second one.
    std::optional<qsizetype> beforeApposition(qsizetype comma, Evidence evidence) const;
    /// "Dem Forscher", "der Sprecherin": a person's noun in another case, or whom it names.
    std::optional<qsizetype> obliqueNounAt(qsizetype article) const;
    /// The noun that ends before the \a comma, with its article: "the council, which".
    std::optional<qsizetype> nounBefore(qsizetype comma) const;

private:
    bool isHanNoun(qsizetype token, qsizetype verb, Evidence evidence) const;
    bool belongsToNoun(qsizetype article) const;
    bool isReportedMan(qsizetype token) const;
    bool isGoverned(qsizetype token, qsizetype preposition) const;
    std::optional<qsizetype> headedBy(qsizetype noun) const;
    std::optional<qsizetype> namedBehind(qsizetype noun) const;
    QStringView m_text;
    const QList<Token> &m_tokens;
};

} // namespace Sidegloss
