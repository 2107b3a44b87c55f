// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/chinesemarkdown.h"

#include "lib/markdown/delimiterruns.h"
#include "lib/markup/bareaddress.h"
#include "lib/text/characterscan.h"
#include "lib/text/eastasianwidth.h"
#include "lib/text/textrange.h"
#include "lib/text/utf8.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace Sidegloss {

namespace {

// The last code points there are, from U+10FFE0 on, in UTF-8: three bytes they have in common, and
// a last one.
constexpr QByteArrayView commonBytes("\xF4\x8F\xBF");
constexpr qsizetype standInSize = commonBytes.size() + 1;
constexpr char firstStandIn = '\xA0';
constexpr char lastStandIn = '\xBF';

constexpr QByteArrayView maskedMarks("_*~");

/// Where the next code point stands that may be a stand-in; the size of \a utf8 where none does.
qsizetype findStandIn(QByteArrayView utf8, qsizetype from)
{
    for (qsizetype i = utf8.indexOf(commonBytes[0], from); i >= 0;
         i = utf8.indexOf(commonBytes[0], i + 1)) {
        if (utf8.sliced(i).startsWith(commonBytes) && utf8[i + 3] >= firstStandIn)
            return i;
    }
    return utf8.size();
}

bool isLayout(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t';
}

/// What stands around \a place between white space.
TextRange wordAround(QByteArrayView source, qsizetype place, qsizetype from)
{
    qsizetype start = place;
    while (start > from && !isLayout(source[start - 1]))
        --start;
    qsizetype end = place;
    while (end < source.size() && !isLayout(source[end]))
        ++end;
    return {start, end};
}

/// Appends the places in \a source where a mark is part of a bare address in \a word.
void findMarksInAddresses(QByteArrayView source, TextRange word, QList<qsizetype> &marks)
{
    const QString text = QString::fromUtf8(source.sliced(word.start, word.length()));
    qsizetype read = 0;
    qsizetype place = word.start;
    const auto skipTo = [&](qsizetype end) {
        place += QStringView(text).sliced(read, end - read).toUtf8().size();
        read = end;
    };
    for (const BareAddress &address : findBareAddresses(text)) {
        skipTo(address.range.start);
        const qsizetype start = place;
        skipTo(address.range.end);
        // A trailing mark may be one that closes emphasis around the address.
        qsizetype end = place;
        while (end > start && maskedMarks.contains(source[end - 1]))
            --end;
        for (qsizetype i = start; i < end; ++i) {
            if (maskedMarks.contains(source[i]))
                marks.append(i);
        }
    }
}

QList<qsizetype> marksInAddresses(QByteArrayView source, AddressSigns &signs)
{
    QList<qsizetype> marks;
    qsizetype from = 0;
    for (qsizetype sign = signs.next(0); sign < source.size(); sign = signs.next(sign + 1)) {
        if (sign < from)
            continue;
        const TextRange word = wordAround(source, sign, from);
        const QByteArrayView text = source.sliced(word.start, word.length());
        if (text.contains('_') || text.contains('*') || text.contains('~'))
            findMarksInAddresses(source, word, marks);
        from = word.end;
    }
    return marks;
}

bool endsAmount(char32_t codePoint)
{
    return QChar::isDigit(codePoint) || codePoint == U'%' || isCjk(codePoint);
}

/// Where a tilde stands in a range of numbers.
QList<qsizetype> marksInRanges(QByteArrayView source)
{
    QList<qsizetype> marks;
    for (qsizetype i = source.indexOf('~', 1); i > 0; i = source.indexOf('~', i + 1)) {
        if (endsAmount(codePointBefore(source, i)) && i + 1 < source.size()
            && QChar::isDigit(codePointAt(source, i + 1)))
            marks.append(i);
    }
    return marks;
}

constexpr uchar leadOfChinese = 0xE3;
constexpr qsizetype step = 256;

/// Whether one of so many bytes leads what isn't below U+3000. A compiler looks at them together.
bool hasHighLead(const char *bytes)
{
    uchar highest = 0;
    for (qsizetype i = 0; i < step; ++i)
        highest = std::max(highest, static_cast<uchar>(bytes[i]));
    return highest >= leadOfChinese;
}

/// False where there is no Chinese character: all but radicals that stand for themselves are from
/// U+3000 on.
bool mayBeChinese(QByteArrayView source)
{
    qsizetype i = 0;
    while (i + step <= source.size() && !hasHighLead(source.data() + i))
        i += step;
    return std::any_of(source.begin() + i, source.end(),
                       [](char byte) { return static_cast<uchar>(byte) >= leadOfChinese; });
}

} // namespace

ChineseMarkdown::ChineseMarkdown(const QByteArray &source)
    : m_prepared(source)
    , m_signs(m_prepared)
{
    QList<qsizetype> marks = marksInAddresses(source, m_signs) + marksInRanges(source);
    std::ranges::sort(marks);
    marks.erase(std::ranges::unique(marks).begin(), marks.end());
    if (!marks.isEmpty() && chooseStandIns())
        mask(marks);
    const QList<qsizetype> runs =
        mayBeChinese(source) ? findTightRuns(m_prepared) : QList<qsizetype>();
    if (!runs.isEmpty() && (m_hasStandIns || chooseStandIns()))
        loosen(runs);
}

/// False where the source has too many of them itself.
bool ChineseMarkdown::chooseStandIns()
{
    std::array<bool, lastStandIn - firstStandIn + 1> used{};
    for (qsizetype i = findStandIn(m_prepared, 0); i < m_prepared.size();
         i = findStandIn(m_prepared, i + standInSize))
        used[static_cast<size_t>(m_prepared[i + 3] - firstStandIn)] = true;
    QByteArray unused;
    for (int last = firstStandIn; last <= lastStandIn; ++last) {
        if (!used[static_cast<size_t>(last - firstStandIn)])
            unused.append(static_cast<char>(last));
    }
    m_hasStandIns = unused.size() > maskedMarks.size();
    if (m_hasStandIns) {
        m_letter = unused[0];
        std::copy_n(unused.begin() + 1, m_masks.size(), m_masks.begin());
    }
    return m_hasStandIns;
}

void ChineseMarkdown::mask(const QList<qsizetype> &marks)
{
    QByteArray masked;
    masked.reserve(m_prepared.size() + standInSize * marks.size());
    qsizetype from = 0;
    for (const qsizetype place : marks) {
        const qsizetype mark = maskedMarks.indexOf(m_prepared[place]);
        masked.append(QByteArrayView(m_prepared).sliced(from, place - from))
            .append(commonBytes)
            .append(m_masks[static_cast<size_t>(mark)]);
        from = place + 1;
    }
    m_prepared = masked.append(QByteArrayView(m_prepared).sliced(from));
    m_signs = m_signs.movedTo(m_prepared, marks, standInSize - 1);
}

void ChineseMarkdown::loosen(const QList<qsizetype> &runs)
{
    QByteArray loosened;
    loosened.reserve(m_prepared.size() + standInSize * runs.size());
    qsizetype from = 0;
    for (const qsizetype place : runs) {
        loosened.append(QByteArrayView(m_prepared).sliced(from, place - from))
            .append(commonBytes)
            .append(m_letter);
        from = place;
    }
    m_prepared = loosened.append(QByteArrayView(m_prepared).sliced(from));
    m_signs = m_signs.movedTo(m_prepared, runs, standInSize);
}

bool ChineseMarkdown::hasStandIn(QByteArrayView text) const
{
    return m_hasStandIns && findStandIn(text, 0) < text.size();
}

QByteArray ChineseMarkdown::restored(QByteArrayView text) const
{
    QByteArray original;
    original.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype i = findStandIn(text, 0); m_hasStandIns && i < text.size();
         i = findStandIn(text, from)) {
        original.append(text.sliced(from, i - from));
        from = i + standInSize;
        const char last = text[from - 1];
        const auto mask = std::ranges::find(m_masks, last);
        if (mask != m_masks.end())
            original.append(maskedMarks[mask - m_masks.begin()]);
        else if (last != m_letter)
            original.append(text.sliced(i, standInSize));
    }
    return original.append(text.sliced(from));
}

} // namespace Sidegloss
