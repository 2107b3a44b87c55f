// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/speechwords.h"

#include "lib/quotation/hancharacterset.h"
#include "lib/quotation/speechlexicon.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

using Lexicon = QHash<QString, WordRole>;

/// Of several roles the one that WordRole names first counts. A German verb in -te has a plural.
void addWords(std::span<const WordList> lists, Lexicon &words)
{
    for (const WordList &list : lists) {
        for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts)) {
            WordRole &role = words[word.toString()];
            role = role == WordRole::Other ? list.role : std::min(role, list.role);
            if (list.role == WordRole::Verb && word.endsWith(u"te"))
                words.insert(word.toString() + u'n', WordRole::Verb);
        }
    }
}

Lexicon lexiconOf(std::span<const WordList> lists)
{
    Lexicon words;
    addWords(lists, words);
    return words;
}

/// The words of all languages; of one in several the first counts.
Lexicon lexiconOfAll()
{
    Lexicon words;
    for (const auto lists : {englishSpeechWords(), germanSpeechWords(), frenchSpeechWords()}) {
        for (const auto &[word, role] : lexiconOf(lists).asKeyValueRange()) {
            if (!words.contains(word))
                words.insert(word, role);
        }
    }
    return words;
}

const Lexicon &lexicon(SpeechLanguage language)
{
    static const Lexicon all = lexiconOfAll();
    static const Lexicon english = lexiconOf(englishSpeechWords());
    static const Lexicon german = lexiconOf(germanSpeechWords());
    static const Lexicon french = lexiconOf(frenchSpeechWords());
    switch (language) {
    case SpeechLanguage::English:
        return english;
    case SpeechLanguage::German:
        return german;
    case SpeechLanguage::French:
        return french;
    case SpeechLanguage::Any:
        break;
    }
    return all;
}

constexpr qsizetype longestHanWord = 6;

} // namespace

SpeechLanguage speechLanguage(QStringView language)
{
    return language.startsWith(u"en")   ? SpeechLanguage::English
           : language.startsWith(u"de") ? SpeechLanguage::German
           : language.startsWith(u"fr") ? SpeechLanguage::French
                                        : SpeechLanguage::Any;
}

WordRole roleOf(QStringView word, SpeechLanguage language)
{
    // He's, they'd
    const qsizetype apostrophe = std::max(word.indexOf(u'\''), word.indexOf(u'’'));
    if (apostrophe > 0 && language != SpeechLanguage::French) {
        constexpr QStringView ends[] = {u"s", u"d", u"ll", u"ve", u"re", u"m"};
        const WordRole role =
            lexicon(SpeechLanguage::English).value(word.first(apostrophe).toString().toLower());
        if ((role == WordRole::Pronoun || role == WordRole::Self || role == WordRole::Addressee)
            && std::ranges::contains(ends, word.sliced(apostrophe + 1)))
            return role;
    }
    return lexicon(language).value(word.toString().toLower().replace(u'’', u'\''), WordRole::Other);
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
    static const Lexicon words = lexiconOf(chineseSpeechWords());
    static const HanCharacterSet beginnings = [] {
        HanCharacterSet first;
        for (const auto &[word, role] : words.asKeyValueRange())
            first.add(word.first(1));
        return first;
    }();
    if (text.isEmpty() || !beginnings.contains(text.front()))
        return {};
    const QString folded = foldHan(text.first(std::min(longestHanWord, text.size())));
    for (qsizetype length = folded.size(); length > 0; --length) {
        const auto found = words.constFind(folded.first(length));
        if (found != words.cend())
            return HanWord{length, *found};
    }
    return {};
}

} // namespace Sidegloss
