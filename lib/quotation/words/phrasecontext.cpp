// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/phrasecontext.h"

#include "lib/quotation/words/hanfigures.h"
#include "lib/quotation/words/hanfold.h"
#include "lib/quotation/words/speechwords.h"
#include "lib/text/script.h"

#include <QString>

#include <algorithm>

namespace Sidegloss {

qsizetype sentenceStart(qsizetype position, QStringView text)
{
    constexpr qsizetype longest = 300;
    qsizetype start = position;
    while (start > 0 && position - start < longest
           && !QStringView(u".!?\n。！？").contains(text[start - 1]))
        --start;
    return start;
}

qsizetype paragraphStart(qsizetype position, QStringView text)
{
    constexpr qsizetype longest = 3000;
    const qsizetype from = std::max<qsizetype>(position - longest, 0);
    return from + text.sliced(from, position - from).lastIndexOf(u'\n') + 1;
}

bool isIntroducedAsStranger(TextRange noun, QStringView text)
{
    constexpr qsizetype reach = 1500;
    const QStringView before =
        text.sliced(std::max<qsizetype>(noun.start - reach, 0), std::min(noun.start, reach));
    const QString word = sliced(text, noun).toString();
    if (isHan(word.front())) {
        // 一位老人, 有个年轻的小伙子
        constexpr qsizetype attribute = 4;
        for (qsizetype at = before.lastIndexOf(word); at > 0;
             at = before.first(at).lastIndexOf(word)) {
            const QString lead = foldHan(before.first(at).last(std::min(at, attribute)));
            if (lead.contains(u'一') || lead.contains(u"有") || lead.contains(u"名")
                || lead.contains(u"位") || lead.contains(u"个"))
                return true;
        }
        return false;
    }
    const qsizetype first = before.lastIndexOf(QString(u' ' + word));
    if (first <= 0)
        return false;
    qsizetype start = first;
    while (start > 0 && before[start - 1].isLetter())
        --start;
    return roleOf(before.sliced(start, first - start)) == WordRole::Indefinite;
}

bool isOwner(TextRange name, const QString &fullest, QStringView text)
{
    const QStringView behind = text.sliced(name.end);
    const QStringView written = sliced(text, name);
    const bool isGenitive = !isHan(written.front())
                            && !fullest.endsWith(written.sliced(written.lastIndexOf(u' ') + 1))
                            && written.contains(u"s ");
    return isGenitive || behind.startsWith(u"'s ") || behind.startsWith(u"’s ");
}

bool isIndefinite(TextRange noun, QStringView text)
{
    constexpr qsizetype reach = 30;
    constexpr int mostWords = 3;
    constexpr QStringView articles[] = {u"a",  u"an",  u"ein",   u"eine",
                                        u"un", u"une", u"d'une", u"d’une"};
    const QStringView before = text.first(noun.start).last(std::min(reach, noun.start));
    if (isHan(text[noun.start]))
        return foldHan(before.last(std::min<qsizetype>(4, before.size()))).contains(u"一");
    int words = 0;
    for (qsizetype end = before.size(); end > 0 && words < mostWords; ++words) {
        while (end > 0 && before[end - 1] == u' ')
            --end;
        const qsizetype start = before.first(end).lastIndexOf(u' ') + 1;
        const QString word = before.sliced(start, end - start).toString().toLower();
        if (std::ranges::contains(articles, word))
            return true;
        if (word.isEmpty() || roleOf(word) == WordRole::Indefinite
            || QStringView(u".,;:!?").contains(word.back()))
            return false;
        end = start;
    }
    return false;
}

bool isBeforeApposition(QStringView between)
{
    constexpr qsizetype longest = 60;
    const qsizetype comma = between.indexOf(u", ");
    if (comma < 0 || between.size() > longest)
        return false;
    const auto isOther = [](QChar c) { return QStringView(u",.;:!?\n“”«»„\"").contains(c); };
    const QStringView title = between.sliced(comma + 2).trimmed();
    const auto isTitle = [](QStringView word) {
        return word.front().isUpper() || isPersonNoun(word);
    };
    const auto words = title.tokenize(u' ', Qt::SkipEmptyParts);
    return std::ranges::none_of(between.first(comma), isOther)
           && std::ranges::none_of(title.chopped(title.endsWith(u'.') ? 1 : 0), isOther)
           && std::ranges::all_of(words, isTitle);
}

Gender genderOfPhrase(TextRange noun, QStringView text)
{
    constexpr qsizetype reach = 6;
    if (isHan(text[noun.start])) {
        const qsizetype start =
            isPointedAt(noun, text) ? std::max<qsizetype>(noun.start - reach, 0) : noun.start;
        return genderOfHanNoun(text.sliced(start, noun.end - start));
    }
    const Gender byNoun = genderOfNoun(sliced(text, noun));
    if (byNoun != Gender::Unknown)
        return byNoun;
    constexpr qsizetype longestArticle = 4;
    const QString before =
        u' '
        + text.first(noun.start).last(std::min(longestArticle, noun.start)).toString().toLower();
    return before.endsWith(u" der ") || before.endsWith(u" le ")   ? Gender::Male
           : before.endsWith(u" die ") || before.endsWith(u" la ") ? Gender::Female
                                                                   : Gender::Unknown;
}

bool isPointedAt(TextRange noun, QStringView text)
{
    constexpr qsizetype reach = 14;
    if (!isHan(text[noun.start]))
        return false;
    const QStringView near = text.first(noun.start).last(std::min(reach, noun.start));
    qsizetype start = near.size();
    while (start > 0 && !QStringView(u"，。！？：；、“”「」\n").contains(near[start - 1]))
        --start;
    const QString before = foldHan(near.sliced(start));
    return text.sliced(noun.end).startsWith(u"本人") || before.contains(u"这位")
           || before.contains(u"这名") || before.contains(u"这个") || before.contains(u"该名");
}

} // namespace Sidegloss
