// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/names/nametagger.h"
#include "lib/text/textrange.h"

#include <QStringView>

namespace Sidegloss {

/// What each character of a text shows of names: for NameTaggers::han.
class HanPlaces
{
public:
    /// \a known: where the rules see names in \a text, in order.
    HanPlaces(QStringView text, const QList<TextRange> &known);

    qsizetype size() const { return m_characters.size(); }
    /// Near a mark of punctuation, what somebody is, a word of speech or what the rules see.
    bool mayBeNamed(qsizetype place) const { return m_characters[place].mayBeNamed; }
    PlaceFeatures featuresAt(qsizetype place) const;

private:
    struct Character
    {
        quint16 folded = 1;
        quint8 kind = 99;
        quint8 surname = 9;  ///< Length of the family name that begins here.
        quint8 word = 0;     ///< What the word of the lexicon that begins here does.
        quint8 ended = 0;    ///< The same of one that ends before it.
        quint8 covering = 0; ///< The same of one that begins before it and goes on.
        quint8 ordinary = 0; ///< Which ordinary words that look like names begin here.
        quint8 title = 0;    ///< Length of the title that begins here.
        quint8 given = 0;    ///< Length of the part of a Tibetan, Mongolian or Turkic name.
        quint8 known = 0;    ///< What part of a name that the rules see.
        quint8 left = 0;     ///< The edge before it.
        quint8 right = 0;    ///< The edge that a name would have which ends before it.
        quint8 office = 0;   ///< Whether what somebody is ends before it.
        bool mayBeNamed = false;
    };

    void setNamed();
    bool isClue(qsizetype place) const;
    void readCharacter(qsizetype place);
    void readWord(qsizetype place);
    void setTitle(TextRange title);
    void readEdges(qsizetype place);
    static void addCharacters(const Around<Character> &around, FeatureList &list);
    static void addKinds(const Around<Character> &around, FeatureList &list);
    static void addSurnames(const Around<Character> &around, FeatureList &list);
    static void addWords(const Around<Character> &around, FeatureList &list);
    static void addEdges(const Around<Character> &around, FeatureList &list);
    static void addKnown(const Around<Character> &around, FeatureList &list);
    const Character &at(qsizetype place) const;

    QStringView m_text;
    QList<Character> m_characters;
};

} // namespace Sidegloss
