// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/latinnames.h"
#include "lib/quotation/names/nametagger.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/textrange.h"

#include <QHash>
#include <QStringView>

namespace Sidegloss {

/// The words of the part \a leaf of \a text and its marks of punctuation, each by itself. An elided
/// word (l’) and an English genitive’s ending are words of their own.
QList<TextRange> wordsAndMarks(QStringView text, TextRange leaf);

/// How an article writes its words.
class WordUse
{
public:
    /// Adds \a words of \a text, which follow each other.
    void add(QStringView text, const QList<TextRange> &words);

    struct Counts
    {
        quint16 small = 0;      ///< Times written small.
        quint16 capital = 0;    ///< Times with a capital behind another word.
        quint16 afterTitle = 0; ///< Of them behind an honorific.
        quint16 all = 0;
    };
    /// Of a word, whatever its case.
    Counts of(QStringView word) const { return m_counts.value(qHash(word.toString().toLower())); }

private:
    QHash<size_t, Counts> m_counts; ///< By the hash of the word in small letters.
};

/// What each word of a text shows of names: for NameTaggers::latin.
class LatinPlaces
{
public:
    /// \a words: some of those of \a text, which follow each other. \a known: the names among them
    /// that the rules see, in order.
    LatinPlaces(QStringView text, const QList<TextRange> &words, const QList<LatinName> &known,
                const WordUse &use, SpeechLanguage language);

    qsizetype size() const { return m_words.size(); }
    /// Near a word with a capital.
    bool mayBeNamed(qsizetype place) const { return m_words[place].mayBeNamed; }
    PlaceFeatures featuresAt(qsizetype place) const;

private:
    struct Word
    {
        quint32 exact = 1;
        quint32 small = 1;
        quint32 shape = 1;
        quint32 first3 = 1;
        quint32 last2 = 1;
        quint32 last3 = 1;
        quint32 last4 = 1;
        quint16 kinds = 1024; ///< What word lists say of it.
        quint8 role = 99;
        quint8 use = 98;
        quint8 known = 9; ///< What part of a name that the rules see.
        quint8 gap = 3;   ///< Whether there is a space before it.
        bool capital = false;
        bool mayBeNamed = false;
    };

    void setNamed(QStringView text, const QList<TextRange> &words);
    bool isNamedNear(qsizetype place) const;
    Word readWord(QStringView word, const WordUse &use) const;
    void setKnown(const QList<TextRange> &words, const QList<LatinName> &known);
    static void addWords(const Around<Word> &around, FeatureList &list);
    static void addShapes(const Around<Word> &around, FeatureList &list);
    static void addKinds(const Around<Word> &around, FeatureList &list);
    static void addRoles(const Around<Word> &around, FeatureList &list);
    static void addUse(const Around<Word> &around, FeatureList &list);
    static void addKnown(const Around<Word> &around, FeatureList &list);
    const Word &at(qsizetype place) const;

    QStringView m_text;
    SpeechLanguage m_language;
    QList<Word> m_words;
};

} // namespace Sidegloss
