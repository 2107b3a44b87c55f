// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/cuetimes.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// A century of recording; longer numbers are none.
constexpr qsizetype mostDigits = 6;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class TimeReader
{
public:
    explicit TimeReader(QStringView text)
        : m_rest(text)
    {}

    /// Behind it the reader stands at what follows.
    std::optional<std::chrono::milliseconds> read()
    {
        skipBlanks();
        const bool negative = take(u'-');
        QList<int> fields;
        do {
            const std::optional<int> field = number();
            if (!field || fields.size() == 3)
                return std::nullopt;
            fields.append(*field);
        } while (take(u':'));
        const std::optional<int> fraction = thousandths();
        if (fields.size() < 2 || !fraction || fields.last() > 59 || fields[fields.size() - 2] > 59)
            return std::nullopt;
        if (fields.size() == 2)
            fields.prepend(0);
        if (negative)
            return std::chrono::milliseconds::zero();
        return std::chrono::hours(fields[0]) + std::chrono::minutes(fields[1])
               + std::chrono::seconds(fields[2]) + std::chrono::milliseconds(*fraction);
    }

    void skipBlanks()
    {
        const auto first = std::ranges::find_if_not(m_rest, [](QChar c) { return c.isSpace(); });
        m_rest = m_rest.sliced(first - m_rest.begin());
    }

    bool take(QStringView word)
    {
        if (!m_rest.startsWith(word))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }

    bool isAtEnd() const { return m_rest.isEmpty() || m_rest.front().isSpace(); }

private:
    bool take(QChar c) { return take(QStringView(&c, 1)); }

    QStringView digits()
    {
        const auto end = std::ranges::find_if_not(m_rest, isDigit);
        const QStringView found = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(found.size());
        return found;
    }

    std::optional<int> number()
    {
        const QStringView found = digits();
        if (found.isEmpty() || found.size() > mostDigits)
            return std::nullopt;
        return found.toInt();
    }

    /// Of a second; 0 where none are written.
    std::optional<int> thousandths()
    {
        if (!take(u'.') && !take(u','))
            return 0;
        const QStringView found = digits();
        if (found.isEmpty())
            return std::nullopt;
        return found.first(std::min<qsizetype>(found.size(), 3))
            .toString()
            .leftJustified(3, u'0')
            .toInt();
    }

    QStringView m_rest;
};

} // namespace

bool looksLikeCueTimes(QStringView line)
{
    const qsizetype arrow = line.indexOf("-->"_L1);
    return arrow > 0 && std::ranges::any_of(line.first(arrow), isDigit);
}

bool isCueNumber(QStringView line)
{
    const QStringView number = line.trimmed();
    return !number.isEmpty() && number.size() <= 9 && std::ranges::all_of(number, isDigit);
}

std::optional<CueTimes> readCueTimes(QStringView line)
{
    TimeReader reader(line);
    const auto start = reader.read();
    reader.skipBlanks();
    if (!start || !reader.take(u"-->"))
        return std::nullopt;
    const auto end = reader.read();
    if (!end || !reader.isAtEnd())
        return std::nullopt;
    return CueTimes{*start, *end};
}

} // namespace Sidegloss
