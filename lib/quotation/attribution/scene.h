// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/attribution/speaker.h"
#include "lib/quotation/sentences/sentenceindex.h"

#include <optional>

namespace Sidegloss {

/// A word that a sentence has as its subject.
struct SceneSubject
{
    Attribution meant;
    bool speaks = false; ///< Of a word of speech.
};

/// Somebody whom the article names at a place.
struct SceneMention
{
    TextRange range;
    QString name; ///< The fullest form.
    qsizetype sentence = 0;
    std::optional<qsizetype> quotation; ///< Index of the one it stands in.
};

/// Where an article names people, says that somebody speaks and has quotations. First it is told of
/// the whole article, in order; then it is asked. The text and the names are borrowed.
class Scene
{
public:
    Scene(QStringView text, const Names &names);

    void addLeaf(const QList<Quotation> &quotations, const LeafSpeakers &speakers);
    /// All leaves have been added.
    void finish(const SpeakerFinder &speakers);

    QStringView text() const { return m_text; }
    const SentenceIndex &sentences() const { return m_sentences; }
    SpeechLanguage language() const { return m_names.language(); }
    const QList<SceneMention> &mentions() const { return m_mentions; }
    const QList<SceneSubject> &subjects() const { return m_subjects; }
    /// The index of the first that doesn't start before \a place.
    qsizetype mentionFrom(qsizetype place) const;
    qsizetype subjectFrom(qsizetype place) const;
    /// Whether somebody is named within a few characters behind \a place.
    bool isNamedBeside(qsizetype place) const;
    /// That stands in no other and holds \a place.
    std::optional<qsizetype> quotationAt(qsizetype place) const;
    /// How many quotations lie between two places.
    qsizetype quotationsBetween(qsizetype start, qsizetype end) const;

    qsizetype timesNamed(const QString &name) const { return m_named.value(name); }
    qsizetype timesSpeaking(const QString &name) const { return m_speaking.value(name); }
    bool isWellShown(const QString &name) const { return m_wellShown.contains(name); }
    NameKind kindOf(const QString &name) const { return m_names.kindOf(name); }
    /// Who has written the article, if it says so.
    const std::optional<QString> &author() const { return m_author; }
    /// Who speaks more often than anybody else.
    const QString &foremost() const { return m_foremost; }

private:
    QStringView m_text;
    const Names &m_names;
    SentenceIndex m_sentences;
    QList<TextRange> m_quotations; ///< Those that stand in no other.
    QList<SceneSubject> m_subjects;
    QList<SceneMention> m_mentions;
    QHash<QString, qsizetype> m_named;
    QHash<QString, qsizetype> m_speaking;
    QSet<QString> m_wellShown;
    QString m_foremost;
    std::optional<QString> m_author;
};

} // namespace Sidegloss
