// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/quotation/words/pronoungender.h"

#include "lib/quotation/words/hanfold.h"
#include "lib/text/script.h"

#include <QString>

#include <algorithm>

namespace Sidegloss {

Gender genderOfPronoun(QStringView word)
{
    constexpr QStringView female[] = {u"she",   u"her",   u"hers",  u"sie",  u"ihr", u"ihre",
                                      u"ihrem", u"ihren", u"ihrer", u"elle", u"她"};
    constexpr QStringView male[] = {u"he",     u"him",    u"his",    u"er", u"sein", u"seine",
                                    u"seinem", u"seinen", u"seiner", u"il", u"lui",  u"他"};
    const QString lower = word.toString().toLower();
    return std::ranges::contains(female, lower) ? Gender::Female
           : std::ranges::contains(male, lower) ? Gender::Male
                                                : Gender::Unknown;
}

namespace {

/// 他 where a clause may begin; but not 他们, 其他, 向他鞠躬.
bool isHanSubject(qsizetype place, QStringView text)
{
    if (text[place] != u'他' && text[place] != u'她')
        return false;
    const bool several = place + 1 < text.size() && foldHan(text[place + 1]) == u'们';
    const QChar before = place > 0 ? foldHan(text[place - 1]) : QChar(u'\n');
    return !several && (!isHan(before) || QStringView(u"说称道但而当时后是的为").contains(before));
}

/// What the pronoun directly behind the words that are quoted at \a start shows: “…,” she said.
Gender genderBehindWords(qsizetype start, qsizetype end, QStringView text)
{
    constexpr qsizetype longest = 250;
    constexpr QStringView closing = u"”»」\"";
    const qsizetype last = std::min({end, start + longest, text.size()});
    qsizetype i = start + 1;
    while (i < last && !closing.contains(text[i]) && text[i] != u'\n')
        ++i;
    if (i >= last || text[i] == u'\n')
        return Gender::Unknown;
    ++i;
    while (i < text.size() && QStringView(u" ,，。").contains(text[i]))
        ++i;
    if (i >= std::min(end, text.size()))
        return Gender::Unknown;
    if (isHanSubject(i, text))
        return genderOfPronoun(text.sliced(i, 1));
    qsizetype wordEnd = i;
    while (wordEnd < text.size() && isNarrowLetter(text[wordEnd]))
        ++wordEnd;
    const QString word = text.sliced(i, wordEnd - i).toString().toLower();
    return word == u"she" || word == u"elle" ? Gender::Female
           : word == u"he" || word == u"er"  ? Gender::Male
                                             : Gender::Unknown;
}

} // namespace

Gender genderBehind(TextRange name, qsizetype end, QStringView text)
{
    constexpr qsizetype reach = 120;
    constexpr QStringView quotationMarks = u"\"“”„‘«»「」『』\n";
    constexpr QStringView women[] = {u"she", u"elle"};
    constexpr QStringView men[] = {u"he", u"er"};
    const qsizetype last = std::min({end, name.end + reach, text.size()});
    int sentences = 0;
    for (qsizetype i = name.end; i < last; ++i) {
        sentences += QStringView(u".!?。！？").contains(text[i]);
        if (quotationMarks.contains(text[i]))
            return sentences > 1 ? Gender::Unknown : genderBehindWords(i, end, text);
        if (sentences > 1)
            break;
        if (isHanSubject(i, text))
            return genderOfPronoun(text.sliced(i, 1));
        if (!isNarrowLetter(text[i]))
            continue;
        qsizetype wordEnd = i;
        while (wordEnd < text.size() && isNarrowLetter(text[wordEnd]))
            ++wordEnd;
        const QString word = text.sliced(i, wordEnd - i).toString().toLower();
        if (std::ranges::contains(women, word))
            return Gender::Female;
        if (std::ranges::contains(men, word))
            return Gender::Male;
        i = wordEnd - 1;
    }
    return Gender::Unknown;
}

} // namespace Sidegloss
