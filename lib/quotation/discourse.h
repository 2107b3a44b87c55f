// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <functional>
#include <optional>

namespace Sidegloss {

/// How present to the reader those are of whom an article speaks, at each place of it: whoever was
/// named just now, as what a sentence is about, and more than once. Each sentence end halves it.
class Discourse
{
public:
    /// What makes somebody present.
    struct Mention
    {
        qsizetype place = 0;
        QString name;      ///< The fullest form.
        double weight = 0; ///< Greater than 0.
    };

    /// How well somebody fits whom a word means: 0 (not at all) to 1.
    using Fit = std::function<double(const Mention &)>;

    explicit Discourse(QStringView text);

    /// In order of places, nearly.
    void add(const Mention &mention);
    /// Whoever is most present at \a place, weighed by how well they fit. It looks back a bounded
    /// number of mentions.
    std::optional<QString> mostPresent(qsizetype place, const Fit &fit) const;
    /// Whoever was mentioned last before \a place for whom \a isMeant.
    std::optional<QString> last(qsizetype place,
                                const std::function<bool(const Mention &)> &isMeant) const;

private:
    qsizetype sentenceAt(qsizetype place) const;
    QList<Mention>::const_iterator from(qsizetype place) const;

    QList<qsizetype> m_ends; ///< Of sentences and paragraphs.
    QList<Mention> m_mentions;
};

} // namespace Sidegloss
