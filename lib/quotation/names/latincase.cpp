// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/latincase.h"

#include "lib/quotation/names/givennames.h"
#include "lib/text/script.h"

#include <QSet>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr QStringView ends = u".!?:…\n“”„«»‘\"–—";

bool beginsSentence(qsizetype place, QStringView text)
{
    while (place > 0 && (text[place - 1] == u' ' || text[place - 1] == QChar::Nbsp))
        --place;
    return place == 0 || ends.contains(text[place - 1]);
}

/// What the article writes small, and what it writes capital behind a small word.
class Cases
{
public:
    explicit Cases(QSet<QString> sought)
        : m_sought(std::move(sought))
    {}

    void read(QStringView leaf);
    bool isCommon(const QString &word) const
    {
        return m_small.contains(word) && !m_capital.contains(word);
    }

private:
    QSet<QString> m_sought;
    QSet<QString> m_small;
    QSet<QString> m_capital;
};

void Cases::read(QStringView leaf)
{
    bool isBehindSmall = false;
    for (qsizetype i = 0; i < leaf.size();) {
        if (!isNarrowLetter(leaf[i])) {
            isBehindSmall = isBehindSmall && leaf[i] == u' ';
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < leaf.size() && isNarrowLetter(leaf[end]))
            ++end;
        const bool isSmall = leaf[i].isLower();
        if (isSmall || isBehindSmall) {
            const QString word = leaf.sliced(i, end - i).toString().toLower();
            if (m_sought.contains(word))
                (isSmall ? m_small : m_capital).insert(word);
        }
        isBehindSmall = isSmall;
        i = end;
    }
}

void dropFirst(LatinName &name, QStringView text)
{
    const qsizetype behind = name.range.start + name.parts.first().size();
    name.parts.removeFirst();
    if (!name.parts.isEmpty())
        name.range.start = std::max(behind, text.indexOf(name.parts.first(), behind));
}

} // namespace

void removeCommonWords(QStringView text, const QList<TextRange> &leaves, QList<LatinName> &names)
{
    const auto mayBeCommon = [text](const LatinName &name) {
        const bool isJoined = name.parts.size() > 1 && name.parts[1] == u"&"; // Grid & Storage
        return beginsSentence(name.range.start, text) && !isJoined
               && !isGivenName(name.parts.first());
    };
    QSet<QString> sought;
    for (const LatinName &name : std::as_const(names)) {
        if (mayBeCommon(name))
            sought.insert(name.parts.first().toLower());
    }
    if (sought.isEmpty())
        return;
    Cases cases(std::move(sought));
    for (const TextRange leaf : leaves)
        cases.read(sliced(text, leaf));
    for (LatinName &name : names) {
        if (mayBeCommon(name) && cases.isCommon(name.parts.first().toLower()))
            dropFirst(name, text);
    }
    names.removeIf([](const LatinName &name) { return name.parts.isEmpty(); });
}

} // namespace Sidegloss
