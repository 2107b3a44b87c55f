// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/namedarticle.h"

#include <QHash>
#include <QStringList>

#include <random>

namespace Sidegloss {

/// Gives the people and organisations of articles other names, by chance, the same one wherever
/// they are named: so that what is learned is where names stand and how they look, not these names.
/// The same calls give the same names.
class NameSwapper
{
public:
    /// Names are made of those of \a articles, and of others.
    explicit NameSwapper(const QList<NamedArticle> &articles);

    NamedArticle swapped(const NamedArticle &article);

private:
    /// What stands for what in one article: names and their parts.
    using Swaps = QHash<QString, QString>;

    void collectHan(const QString &name, bool isOrganisation);
    void collectLatin(const QString &name, bool isOrganisation);
    static QStringList wordsOf(const NamedArticle &article);
    Swaps namesFor(const NamedArticle &article);
    QString swappedHan(const QString &name, Swaps &swaps);
    QString swappedHanPerson(const QString &name, Swaps &swaps);
    QString swappedHanOrganisation(const QString &name, Swaps &swaps);
    QString swappedLatin(const QString &name, bool isOrganisation, Swaps &swaps);
    QString swappedWord(const QString &word, bool isFirst, bool isOnly, Swaps &swaps);
    QString swappedOrganisationWord(const QString &word, Swaps &swaps);

    QString hanSurname();
    QString hanGivenName();
    QString hanSound(qsizetype length);
    QString latinGivenName();
    QString latinSurname();

    bool chance(double probability);
    const QString &anyOf(const QStringList &words);
    QChar anyOf(QStringView characters);

    std::mt19937 m_random; ///< Of one seed: the same names each time.
    QStringList m_hanSurnames;
    QStringList m_hanGivenNames;
    QStringList m_hanSounds;
    QStringList m_hanOrganisations; ///< Their first two characters.
    QStringList m_givenNames;
    QStringList m_surnames;
    QStringList m_places; ///< Words in names of organisations that don't say of what sort they are.
    QStringList m_words;  ///< Ordinary ones of the article, which may be family names as well.
};

} // namespace Sidegloss
