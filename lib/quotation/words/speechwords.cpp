// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/speechwords.h"

#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechlexicon.h"
#include "lib/quotation/words/wordkey.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

using Lexicon = QHash<QString, WordRole>;

/// Of a verb in -er: dénonce gives dénonçait, dénonçant, dénonça, dénoncé.
void addFrenchForms(QStringView stem, Lexicon &words)
{
    const auto add = [&words](const QString &form, WordRole role) {
        if (!words.contains(form))
            words.insert(form, role);
    };
    QString soft = stem.toString(); // Before a.
    if (soft.endsWith(u'c'))
        soft.back() = u'ç';
    else if (soft.endsWith(u'g'))
        soft += u'e';
    for (const QStringView end : {u"ait", u"aient", u"a"})
        add(soft + end.toString(), WordRole::Verb);
    add(soft + u"ant"_s, WordRole::Participle);
    for (const QStringView end : {u"é", u"ée", u"ent", u"era", u"èrent"})
        add(stem.toString() + end.toString(), WordRole::Verb);
}

/// Adds the forms of a verb that the lists leave out: sagten, boasting, dites.
void addForms(QStringView verb, SpeechLanguage language, Lexicon &words)
{
    const auto add = [&words](const QString &form, WordRole role) {
        if (!words.contains(form))
            words.insert(form, role);
    };
    if (language == SpeechLanguage::German && verb.endsWith(u"te"))
        add(verb.toString() + u'n', WordRole::Verb);
    if (language == SpeechLanguage::English && verb.endsWith(u's') && !verb.endsWith(u"ss")) {
        const bool isSibilant =
            verb.endsWith(u"ches") || verb.endsWith(u"shes") || verb.endsWith(u"sses");
        const QString stem = verb.chopped(isSibilant ? 2 : 1).toString();
        if (stem.endsWith(u"ie"))
            add(stem.chopped(2) + u"ying"_s, WordRole::Participle);
        else
            add((stem.endsWith(u'e') ? stem.chopped(1) : stem) + u"ing"_s, WordRole::Participle);
    }
    if (language == SpeechLanguage::French && verb.endsWith(u'e') && verb.size() > 3)
        addFrenchForms(verb.chopped(1), words);
    if (language == SpeechLanguage::French && (verb.endsWith(u'é') || verb == u"dit")) {
        for (const QStringView end : {u"e", u"s", u"es"})
            add(verb.toString() + end.toString(), WordRole::Verb);
    }
}

/// Of several roles the one that WordRole names first counts.
void addWords(std::span<const WordList> lists, SpeechLanguage language, Lexicon &words)
{
    for (const WordList &list : lists) {
        for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts)) {
            WordRole &role = words[word.toString()];
            role = role == WordRole::Other ? list.role : std::min(role, list.role);
        }
    }
    for (const WordList &list : lists) {
        if (list.role != WordRole::Verb)
            continue;
        for (const QStringView word : list.words.tokenize(u' ', Qt::SkipEmptyParts))
            addForms(word, language, words);
    }
}

Lexicon lexiconOf(std::span<const WordList> lists, SpeechLanguage language)
{
    Lexicon words;
    addWords(lists, language, words);
    return words;
}

/// The words of all languages; of one in several the first counts.
Lexicon lexiconOfAll()
{
    Lexicon words;
    for (const auto &lexicon : {lexiconOf(englishSpeechWords(), SpeechLanguage::English),
                                lexiconOf(germanSpeechWords(), SpeechLanguage::German),
                                lexiconOf(frenchSpeechWords(), SpeechLanguage::French)}) {
        for (const auto &[word, role] : lexicon.asKeyValueRange()) {
            if (!words.contains(word))
                words.insert(word, role);
        }
    }
    return words;
}

const Lexicon &lexicon(SpeechLanguage language)
{
    static const Lexicon all = lexiconOfAll();
    static const Lexicon english = lexiconOf(englishSpeechWords(), SpeechLanguage::English);
    static const Lexicon german = lexiconOf(germanSpeechWords(), SpeechLanguage::German);
    static const Lexicon french = lexiconOf(frenchSpeechWords(), SpeechLanguage::French);
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

/// For each character the lengths of the words that begin with it, a bit for each.
std::vector<quint8> lengthsByBeginning(const Lexicon &words)
{
    std::vector<quint8> lengths(0x10000);
    for (const auto &[word, role] : words.asKeyValueRange()) {
        if (word.size() <= longestHanWord)
            lengths[word.front().unicode()] |= static_cast<quint8>(1 << word.size());
    }
    return lengths;
}

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
    if (word.contains(u'’'))
        return lexicon(language).value(word.toString().toLower().replace(u'’', u'\''));
    const Lexicon &words = lexicon(language);
    const auto found = words.constFind(WordKey::lower(word).view());
    return found != words.cend() ? *found : WordRole::Other;
}

bool isAsking(QStringView word)
{
    constexpr QStringView words[] = {
        u"ask",       u"asks",       u"asked",     u"asking",       u"wondered",  u"inquired",
        u"enquired",  u"queried",    u"fragt",     u"fragte",       u"gefragt",   u"fragten",
        u"erkundigt", u"erkundigte", u"demande",   u"demandé",      u"demandait", u"demanda",
        u"demandent", u"interroge",  u"interrogé", u"interrogeait", u"问",        u"问道",
        u"追问",      u"发问",       u"询问",      u"请教"};
    return std::ranges::contains(words, foldHan(word).toLower());
}

std::optional<HanWord> hanWordAt(QStringView text)
{
    static const Lexicon words = lexiconOf(chineseSpeechWords(), SpeechLanguage::Any);
    static const std::vector<quint8> lengths = lengthsByBeginning(words);
    const quint8 possible = text.isEmpty() ? 0 : lengths[foldHan(text.front()).unicode()];
    if (possible == 0)
        return {};
    std::array<QChar, longestHanWord> folded;
    const qsizetype size = std::min<qsizetype>(std::bit_width(possible) - 1, text.size());
    std::ranges::transform(text.first(size), folded.begin(), [](QChar c) { return foldHan(c); });
    for (qsizetype length = size; length > 0; --length) {
        if ((possible >> length & 1) == 0)
            continue;
        const auto found = words.constFind(QStringView(folded).first(length));
        if (found != words.cend())
            return HanWord{length, *found};
    }
    return {};
}

} // namespace Sidegloss
