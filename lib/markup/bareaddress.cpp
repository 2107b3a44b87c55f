// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/bareaddress.h"

#include "lib/text/byteword.h"
#include "lib/text/characterscan.h"
#include "lib/text/eastasianwidth.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

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

bool isAsciiAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Where \a text without its last semicolon ends: with it goes what looks like an entity, `&amp;`.
qsizetype endBeforeSemicolon(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype name = end - 1;
    while (name > start && isAsciiAlphanumeric(text[name - 1]))
        --name;
    const bool isEntity = name < end - 1 && name > start && text[name - 1] == u'&';
    return isEntity ? name - 1 : end - 1;
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
        end = last == u';' ? endBeforeSemicolon(text, start, end) : end - 1;
    }
    return end;
}

bool joinsWord(QStringView text, qsizetype position)
{
    if (position == 0)
        return false;
    const QChar before = text[position - 1];
    return before.isLetterOrNumber() && !isWide(before.unicode()) && !before.isSurrogate();
}

class AddressFinder
{
public:
    explicit AddressFinder(QStringView text)
        : m_text(text)
    {}

    QList<BareAddress> find()
    {
        CharacterScan<QStringView, 3> signs(m_text, {u':', u'@', u'.'});
        for (qsizetype sign = signs.next(0); sign < m_text.size();) {
            const QChar c = m_text[sign];
            if (c == u'@')
                takeMail(sign);
            else if (c == u'.')
                takeWithoutScheme(sign);
            else if (m_text.sliced(sign).startsWith("://"_L1))
                takeWithScheme(sign);
            sign = signs.next(std::max(m_from, sign + 1));
        }
        return std::move(m_found);
    }

private:
    void takeWithScheme(qsizetype colon)
    {
        const QStringView before = m_text.sliced(m_from, colon - m_from);
        for (const QLatin1StringView scheme : {"https"_L1, "http"_L1}) {
            if (before.endsWith(scheme, Qt::CaseInsensitive))
                return take(colon - scheme.size(), colon + 3, {});
        }
    }

    void takeWithoutScheme(qsizetype dot)
    {
        constexpr QLatin1StringView name = "www"_L1;
        if (m_text.sliced(m_from, dot - m_from).endsWith(name))
            take(dot - name.size(), dot + 1, "http://"_L1);
    }

    void take(qsizetype start, qsizetype host, QLatin1StringView scheme)
    {
        const bool hasHost = host < m_text.size() && m_text[host].isLetterOrNumber()
                             && isAddressCharacter(m_text[host]);
        if (!hasHost || joinsWord(m_text, start))
            return;
        m_hasOpeningUnderscore =
            m_hasOpeningUnderscore || m_text.sliced(m_searched, start - m_searched).contains(u'_');
        const qsizetype end = endOfCharacters(m_text, host);
        add({start, trimmedEnd(m_text, host, end, m_hasOpeningUnderscore)}, scheme);
        m_searched = m_from;
    }

    void takeMail(qsizetype at)
    {
        qsizetype start = at;
        while (start > m_from && isInMailName(m_text[start - 1]))
            --start;
        while (start < at && !isAsciiAlphanumeric(m_text[start]))
            ++start;
        const qsizetype end = endOfDomain(at + 1);
        if (start < at && end > at + 1 && !joinsWord(m_text, start))
            add({start, end}, "mailto:"_L1);
    }

    static bool isInMailName(QChar c) { return isAsciiAlphanumeric(c) || u".-_+"_s.contains(c); }

    /// Where a mail address's domain ends; \a start, where there is none.
    qsizetype endOfDomain(qsizetype start) const
    {
        const auto isAlphanumeric = [&](qsizetype i) {
            return i < m_text.size() && isAsciiAlphanumeric(m_text[i]);
        };
        qsizetype end = start;
        bool hasDot = false;
        while (end < m_text.size()) {
            const bool isDot = m_text[end] == u'.' && isAlphanumeric(end + 1);
            if (!isDot && !isAlphanumeric(end) && m_text[end] != u'-' && m_text[end] != u'_')
                break;
            hasDot = hasDot || isDot;
            ++end;
        }
        return hasDot && m_text[end - 1].isLetter() ? end : start;
    }

    void add(TextRange range, QLatin1StringView scheme)
    {
        m_found.append({range, scheme});
        m_from = range.end;
    }

    QStringView m_text;
    qsizetype m_from = 0;     ///< Where the last address that was found ends.
    qsizetype m_searched = 0; ///< Up to here an opening underscore was looked for.
    bool m_hasOpeningUnderscore = false;
    QList<BareAddress> m_found;
};

/// Whether something like a sign stands in so many bytes; there are one before and one behind them.
/// A compiler looks at them together.
template<qsizetype size>
bool mayHoldSign(const char *bytes)
{
    quint8 count = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const bool isScheme = (bytes[i] == ':') & (bytes[i + 1] == '/');
        const bool isName = (bytes[i] == '.') & (bytes[i - 1] == 'w');
        count = static_cast<quint8>(count + ((bytes[i] == '@') | isScheme | isName));
    }
    return count > 0;
}

/// How many of the eight bytes from \a bytes on, one before and one behind which there are, come
/// before something like a sign.
qsizetype bytesBeforeSign(const char *bytes)
{
    const quint64 word = byteWord(bytes);
    const quint64 mails = word ^ everyByte('@');
    const quint64 schemes = (word ^ everyByte(':')) | (byteWord(bytes + 1) ^ everyByte('/'));
    const quint64 names = (word ^ everyByte('.')) | (byteWord(bytes - 1) ^ everyByte('w'));
    return bytesBefore(zeroBytes(mails) | zeroBytes(schemes) | zeroBytes(names));
}

} // namespace

QList<BareAddress> findBareAddresses(QStringView text)
{
    return AddressFinder(text).find();
}

AddressSigns::AddressSigns(QByteArrayView utf8)
    : m_text(utf8)
{}

qsizetype AddressSigns::next(qsizetype from)
{
    m_asked = from;
    if (m_next < from)
        m_next = from < m_searched ? known(from) : search(from);
    return m_next;
}

qsizetype AddressSigns::known(qsizetype from)
{
    while (m_passed < m_signs.size() && m_signs[m_passed] < from)
        ++m_passed;
    return m_passed < m_signs.size() ? m_signs[m_passed] : search(m_searched);
}

/// Signs may be very many; the first ones are enough to keep.
qsizetype AddressSigns::search(qsizetype from)
{
    constexpr size_t most = 1 << 17;
    const qsizetype sign = find(from);
    if (from == m_searched && m_signs.size() < most) {
        m_searched = std::min(sign + 1, m_text.size());
        if (sign < m_text.size())
            m_signs.push_back(sign);
    }
    return sign;
}

AddressSigns AddressSigns::movedTo(QByteArrayView utf8, const QList<qsizetype> &places,
                                   qsizetype more) const
{
    AddressSigns moved(utf8);
    qsizetype passed = 0;
    const auto behindPlaces = [&](qsizetype position) {
        while (passed < places.size() && places[passed] <= position)
            ++passed;
        return position + passed * more;
    };
    moved.m_signs.reserve(m_signs.size());
    for (const qsizetype sign : m_signs)
        moved.m_signs.push_back(behindPlaces(sign));
    moved.m_searched = behindPlaces(m_searched);
    return moved;
}

bool AddressSigns::mayBeIn(QByteArrayView part)
{
    constexpr std::less<> isBefore;
    if (isBefore(part.begin(), m_text.begin() + m_asked) || isBefore(m_text.end(), part.end()))
        return true;
    const qsizetype start = part.begin() - m_text.begin();
    return next(start) < start + part.size();
}

qsizetype AddressSigns::find(qsizetype from) const
{
    constexpr qsizetype step = 64;
    const char *const bytes = m_text.data();
    const qsizetype size = m_text.size();
    for (qsizetype i = from; i < size; ++i) {
        while (i > 0 && i + step < size && !mayHoldSign<step>(bytes + i))
            i += step;
        for (qsizetype count = byteWordSize;
             count == byteWordSize && i > 0 && i + byteWordSize < size; i += count)
            count = bytesBeforeSign(bytes + i);
        if (isSign(i))
            return i;
    }
    return size;
}

bool AddressSigns::isSign(qsizetype place) const
{
    switch (m_text[place]) {
    case '@':
        return true;
    case ':':
        return m_text.sliced(place).startsWith("://");
    case '.':
        return m_text.first(place).endsWith("www");
    default:
        return false;
    }
}

} // namespace Sidegloss
