// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/fewwords.h"

#include "lib/text/script.h"

namespace Sidegloss {

bool isFewWords(QStringView quote)
{
    constexpr qsizetype mostWords = 3;
    constexpr qsizetype mostHan = 5;
    const bool isPunctuated =
        !quote.isEmpty() && QStringView(u".!?…。！？,，;；").contains(quote.back());
    if (isPunctuated)
        return false;
    qsizetype words = 0;
    qsizetype han = 0;
    bool inWord = false;
    for (const QChar c : quote) {
        han += (isHan(c) && !c.isLowSurrogate()) || isKana(c);
        words += !inWord && isNarrowLetter(c);
        inWord = isNarrowLetter(c) || (inWord && !c.isSpace() && !isCjk(c));
    }
    return words <= mostWords && han <= mostHan;
}

bool isFewWithStop(QStringView quote, QStringView language)
{
    const bool isInset = language.startsWith(u"en") && quote.size() > 1 && quote.front().isLower()
                         && (quote.endsWith(u'.') || quote.endsWith(u','));
    return isFewWords(isInset ? quote.chopped(1) : quote);
}

bool isQuestion(QStringView words)
{
    return words.endsWith(u'?') || words.endsWith(u'？');
}

} // namespace Sidegloss
