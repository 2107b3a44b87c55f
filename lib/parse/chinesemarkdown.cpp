// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/chinesemarkdown.h"

#include "lib/parse/bareaddress.h"
#include "lib/parse/delimiterruns.h"
#include "lib/text/eastasianwidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr char16_t firstNoncharacter = 0xFDD0;
constexpr char16_t lastNoncharacter = 0xFDEF;
constexpr QStringView maskedMarks = u"_*~";

bool isNoncharacter(QChar c)
{
    return c.unicode() >= firstNoncharacter && c.unicode() <= lastNoncharacter;
}

} // namespace

ChineseMarkdown::ChineseMarkdown(const QString &source)
{
    m_hasStandIns = chooseStandIns(source);
    m_prepared =
        m_hasStandIns ? withRunsLoosened(withRangesMasked(withAddressesMasked(source))) : source;
}

bool ChineseMarkdown::chooseStandIns(QStringView source)
{
    std::array<bool, lastNoncharacter - firstNoncharacter + 1> used{};
    for (const QChar c : source) {
        if (isNoncharacter(c))
            used[c.unicode() - firstNoncharacter] = true;
    }
    QList<QChar> unused;
    for (char16_t c = firstNoncharacter; c <= lastNoncharacter; ++c) {
        if (!used[c - firstNoncharacter])
            unused.append(c);
    }
    if (unused.size() <= maskedMarks.size())
        return false;
    m_letter = unused.takeFirst();
    std::ranges::copy(unused.first(maskedMarks.size()), m_masks.begin());
    return true;
}

QString ChineseMarkdown::withAddressesMasked(const QString &source) const
{
    QString masked = source;
    for (const BareAddress &address : findBareAddresses(source)) {
        // A trailing mark may be one that closes emphasis around the address.
        qsizetype end = address.range.end;
        while (end > address.range.start && maskedMarks.contains(source[end - 1]))
            --end;
        for (qsizetype i = address.range.start; i < end; ++i) {
            const qsizetype mark = maskedMarks.indexOf(source[i]);
            if (mark >= 0)
                masked[i] = m_masks[static_cast<size_t>(mark)];
        }
    }
    return masked;
}

QString ChineseMarkdown::withRangesMasked(const QString &source) const
{
    QString masked = source;
    for (qsizetype i = source.indexOf(u'~', 1); i > 0; i = source.indexOf(u'~', i + 1)) {
        const QChar previous = source[i - 1];
        const bool endsAmount = previous.isDigit() || previous == u'%' || isCjk(previous.unicode());
        if (endsAmount && i + 1 < source.size() && source[i + 1].isDigit())
            masked[i] = m_masks[static_cast<size_t>(maskedMarks.indexOf(u'~'))];
    }
    return masked;
}

QString ChineseMarkdown::withRunsLoosened(const QString &source) const
{
    const bool hasChinese =
        std::ranges::any_of(source, [](QChar c) { return c.isSurrogate() || isCjk(c.unicode()); });
    if (!hasChinese)
        return source;
    QString loosened;
    loosened.reserve(source.size() + source.size() / 64);
    qsizetype from = 0;
    for (const qsizetype place : findTightRuns(source)) {
        loosened.append(QStringView(source).sliced(from, place - from)).append(m_letter);
        from = place;
    }
    return loosened.append(QStringView(source).sliced(from));
}

QString ChineseMarkdown::restored(QStringView text) const
{
    QString original = text.toString();
    if (!m_hasStandIns || std::ranges::none_of(text, isNoncharacter))
        return original;
    original.remove(m_letter);
    for (qsizetype i = 0; i < maskedMarks.size(); ++i)
        original.replace(m_masks[static_cast<size_t>(i)], maskedMarks[i]);
    return original;
}

} // namespace Sidegloss
