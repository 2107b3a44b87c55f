// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentenceindex.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <functional>
#include <optional>

namespace Sidegloss {

/// How present to the reader those are of whom an article speaks, at each place of it: whoever was
/// named just now, rather as what a sentence is about. Each sentence and paragraph that ends since
/// halves it, but whom the article is about stays present.
class Discourse
{
public:
    /// What makes somebody present.
    struct Mention
    {
        qsizetype place = 0;
        QString name;      ///< The fullest form.
        double weight = 0; ///< 0–1.
    };

    /// How well somebody fits whom a word means: 0 (not at all) to 1.
    using Fit = std::function<double(const Mention &)>;

    explicit Discourse(QStringView text)
        : m_sentences(text)
    {}

    /// In order of places, nearly.
    void add(const Mention &mention);
    /// Whoever is most present at \a place, weighed by how well they fit. It looks back a bounded
    /// number of mentions.
    std::optional<QString> mostPresent(qsizetype place, const Fit &fit) const;
    /// Whoever was mentioned last before \a place for whom \a isMeant.
    std::optional<QString> last(qsizetype place,
                                const std::function<bool(const Mention &)> &isMeant) const;

private:
    struct Placed
    {
        Mention mention;
        qsizetype sentence = 0;
    };

    QList<Placed>::const_iterator from(qsizetype place) const;

    SentenceIndex m_sentences;
    QList<Placed> m_mentions;
    QHash<QString, qsizetype> m_counts; ///< Of mentions.
    QString m_protagonist;              ///< Who has been mentioned most.
};

} // namespace Sidegloss
