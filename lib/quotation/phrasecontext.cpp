// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/phrasecontext.h"

#include "lib/quotation/speechwords.h"
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
    if (isHan(word.front()))
        return before.contains(u'位' + word) || before.contains(u'名' + word)
               || before.contains(u'个' + word);
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

Gender genderOfPhrase(TextRange noun, QStringView text)
{
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

} // namespace Sidegloss
