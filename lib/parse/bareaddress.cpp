// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/bareaddress.h"

#include "lib/text/eastasianwidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

qsizetype schemeLength(QStringView text)
{
    for (const QLatin1StringView scheme : {"http://"_L1, "https://"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return scheme.size();
    }
    return 0;
}

bool isAddressCharacter(QChar c)
{
    if (c.unicode() < 0x80)
        return c > u' ' && c != QChar(0x7F) && !u"<>\"`[]{}|\\^"_s.contains(c);
    return (c.isLetterOrNumber() || c.isMark()) && !isWide(c.unicode());
}

qsizetype endOfCharacters(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isAddressCharacter(text[end])) {
        // Two of them are Markdown's marks, not the address's.
        const QStringView next = text.sliced(end, std::min<qsizetype>(2, text.size() - end));
        if (next == "**"_L1 || next == "~~"_L1)
            break;
        ++end;
    }
    return end;
}

/// Without what belongs to the sentence around the address.
qsizetype trimmedEnd(QStringView text, qsizetype start, qsizetype end, bool hasOpeningUnderscore)
{
    const QStringView address = text.sliced(start, end - start);
    qsizetype surplus = address.count(u')') - address.count(u'(');
    while (end > start) {
        const QChar last = text[end - 1];
        const bool isSurplus = last == u')' && surplus > 0;
        const bool isMark = u"?!.,:;*~'"_s.contains(last) || (last == u'_' && hasOpeningUnderscore);
        if (!isSurplus && !isMark)
            break;
        surplus -= isSurplus ? 1 : 0;
        --end;
    }
    return end;
}

bool joinsWord(QChar before)
{
    return before.isLetterOrNumber() && !isWide(before.unicode()) && !before.isSurrogate();
}

} // namespace

QList<TextRange> findBareAddresses(QStringView text)
{
    QList<TextRange> found;
    bool hasOpeningUnderscore = false;
    qsizetype from = 0;
    while (true) {
        const qsizetype start = text.indexOf("http"_L1, from, Qt::CaseInsensitive);
        if (start < 0)
            return found;
        hasOpeningUnderscore =
            hasOpeningUnderscore || text.sliced(from, start - from).contains(u'_');
        from = start + 4;
        const qsizetype host = start + schemeLength(text.sliced(start));
        const bool hasHost = host > start && host < text.size() && text[host].isLetterOrNumber()
                             && isAddressCharacter(text[host]);
        if (!hasHost || (start > 0 && joinsWord(text[start - 1])))
            continue;
        from = trimmedEnd(text, host, endOfCharacters(text, host), hasOpeningUnderscore);
        found.append({start, from});
    }
}

} // namespace Sidegloss
