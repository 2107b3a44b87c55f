// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechwords.h"

#include "lib/quotation/hanfold.h"
#include "lib/quotation/speechlexicon.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

using Lexicon = QHash<QString, WordRole>;

/// Of several roles the one that WordRole names first counts.
void addWords(std::span<const WordList> lists, Lexicon &words)
{
    for (const WordList &list : lists) {
        for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts)) {
            WordRole &role = words[word.toString()];
            role = role == WordRole::Other ? list.role : std::min(role, list.role);
        }
    }
}

Lexicon spacedLexicon()
{
    Lexicon words;
    for (const auto lists : {englishSpeechWords(), germanSpeechWords(), frenchSpeechWords()})
        addWords(lists, words);
    return words;
}

Lexicon hanLexicon()
{
    Lexicon words;
    addWords(chineseSpeechWords(), words);
    return words;
}

constexpr qsizetype longestHanWord = 5;

} // namespace

WordRole roleOf(QStringView word)
{
    static const Lexicon words = spacedLexicon();
    return words.value(word.toString().toLower().replace(u'’', u'\''), WordRole::Other);
}

bool isAsking(QStringView word)
{
    constexpr QStringView words[] = {u"ask",    u"asks",    u"asked",   u"wondered", u"fragt",
                                     u"fragte", u"gefragt", u"demande", u"demandé",  u"问",
                                     u"问道",   u"追问",    u"发问",    u"询问",     u"请教"};
    return std::ranges::contains(words, foldHan(word).toLower());
}

std::optional<HanWord> hanWordAt(QStringView text)
{
    static const Lexicon words = hanLexicon();
    const QString folded = foldHan(text.first(std::min(longestHanWord, text.size())));
    for (qsizetype length = folded.size(); length > 0; --length) {
        const auto found = words.constFind(folded.first(length));
        if (found != words.cend())
            return HanWord{length, *found};
    }
    return {};
}

} // namespace Sidegloss
