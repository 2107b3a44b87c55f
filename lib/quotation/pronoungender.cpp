// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/quotation/pronoungender.h"

#include "lib/quotation/hanfold.h"
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
        if (quotationMarks.contains(text[i]) || sentences > 1)
            break;
        // 他们, 她们: several.
        const bool several = i + 1 < text.size() && foldHan(text[i + 1]) == u'们';
        const bool other = i > 0 && foldHan(text[i - 1]) == u'其';
        if ((text[i] == u'他' || text[i] == u'她') && !several && !other)
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
