// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/chinesemarkdown.h"

#include "lib/markdown/delimiterruns.h"
#include "lib/markup/bareaddress.h"
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

/// Where a mark is part of a bare address.
QList<qsizetype> marksInAddresses(QStringView source)
{
    QList<qsizetype> marks;
    for (const BareAddress &address : findBareAddresses(source)) {
        // A trailing mark may be one that closes emphasis around the address.
        qsizetype end = address.range.end;
        while (end > address.range.start && maskedMarks.contains(source[end - 1]))
            --end;
        for (qsizetype i = address.range.start; i < end; ++i) {
            if (maskedMarks.contains(source[i]))
                marks.append(i);
        }
    }
    return marks;
}

/// Where a tilde stands in a range of numbers.
QList<qsizetype> marksInRanges(QStringView source)
{
    QList<qsizetype> marks;
    for (qsizetype i = source.indexOf(u'~', 1); i > 0; i = source.indexOf(u'~', i + 1)) {
        const QChar previous = source[i - 1];
        const bool endsAmount = previous.isDigit() || previous == u'%' || isCjk(previous.unicode());
        if (endsAmount && i + 1 < source.size() && source[i + 1].isDigit())
            marks.append(i);
    }
    return marks;
}

bool mayHaveTightRuns(QStringView source)
{
    return (source.contains(u'*') || source.contains(u'~'))
           && std::ranges::any_of(source,
                                  [](QChar c) { return c.isSurrogate() || isCjk(c.unicode()); });
}

} // namespace

ChineseMarkdown::ChineseMarkdown(const QString &source)
    : m_prepared(source)
{
    const QList<qsizetype> marks = marksInAddresses(source) + marksInRanges(source);
    const bool mayBeTight = mayHaveTightRuns(source);
    if ((marks.isEmpty() && !mayBeTight) || !chooseStandIns())
        return;
    mask(marks);
    if (mayBeTight)
        loosen(findTightRuns(m_prepared));
}

/// False where the source leaves too few noncharacters.
bool ChineseMarkdown::chooseStandIns()
{
    std::array<bool, lastNoncharacter - firstNoncharacter + 1> used{};
    for (const QChar c : std::as_const(m_prepared)) {
        if (isNoncharacter(c))
            used[c.unicode() - firstNoncharacter] = true;
    }
    QList<QChar> unused;
    for (char16_t c = firstNoncharacter; c <= lastNoncharacter; ++c) {
        if (!used[c - firstNoncharacter])
            unused.append(c);
    }
    m_hasStandIns = unused.size() > maskedMarks.size();
    if (m_hasStandIns) {
        m_letter = unused.takeFirst();
        std::ranges::copy(unused.first(maskedMarks.size()), m_masks.begin());
    }
    return m_hasStandIns;
}

void ChineseMarkdown::mask(const QList<qsizetype> &marks)
{
    for (const qsizetype place : marks) {
        const qsizetype mark = maskedMarks.indexOf(m_prepared[place]);
        if (mark >= 0)
            m_prepared[place] = m_masks[static_cast<size_t>(mark)];
    }
}

void ChineseMarkdown::loosen(const QList<qsizetype> &runs)
{
    if (runs.isEmpty())
        return;
    QString loosened;
    loosened.reserve(m_prepared.size() + runs.size());
    qsizetype from = 0;
    for (const qsizetype place : runs) {
        loosened.append(QStringView(m_prepared).sliced(from, place - from)).append(m_letter);
        from = place;
    }
    m_prepared = loosened.append(QStringView(m_prepared).sliced(from));
}

QString ChineseMarkdown::restored(const QString &text) const
{
    if (!m_hasStandIns || std::ranges::none_of(text, isNoncharacter))
        return text;
    QString original = text;
    original.remove(m_letter);
    for (qsizetype i = 0; i < maskedMarks.size(); ++i)
        original.replace(m_masks[static_cast<size_t>(i)], maskedMarks[i]);
    return original;
}

} // namespace Sidegloss
