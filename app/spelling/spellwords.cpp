// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelling/spellwords.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype longestWord = 64;

/// In reading order: code spans, link destinations, addresses.
QList<TextRange> exemptRanges(QStringView text)
{
    static const QRegularExpression pattern(
        uR"((`+)[^`]+\1|\]\([^)\n]*\)|[a-z][a-z0-9+.-]*://[^\s<>]+|\bwww\.\S+|[^\s@<>]+@[^\s@<>]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<TextRange> ranges;
    for (auto matches = pattern.globalMatchView(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        ranges.append({match.capturedStart(), match.capturedEnd()});
    }
    return ranges;
}

bool isSpaced(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
        return true;
    default:
        return false;
    }
}

/// The script of \a word if a dictionary can judge it.
std::optional<QChar::Script> judgeable(QStringView word)
{
    if (word.size() < 2 || word.size() > longestWord)
        return {};
    const QChar::Script script = word.front().script();
    if (!word.front().isLetter() || !isSpaced(script))
        return {};
    if (std::ranges::any_of(word, [](QChar c) { return c.isDigit() || c == u'_'; }))
        return {};
    if (std::ranges::none_of(word, [](QChar c) { return c.isLower(); })
        && word != word.toString().toLower())
        return {};
    return script;
}

} // namespace

QList<SpellWord> spellWords(QStringView markdown)
{
    QList<SpellWord> words;
    const QList<TextRange> exempt = exemptRanges(markdown);
    auto skip = exempt.begin();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, markdown.data(), markdown.size());
    for (qsizetype start = 0; start < markdown.size(); start = finder.position()) {
        if (finder.toNextBoundary() < 0)
            break;
        const TextRange range{start, finder.position()};
        while (skip != exempt.end() && skip->end <= range.start)
            ++skip;
        if (skip != exempt.end() && skip->intersects(range))
            continue;
        if (const auto script = judgeable(sliced(markdown, range)))
            words.append({range, *script});
    }
    return words;
}

} // namespace Sidegloss
