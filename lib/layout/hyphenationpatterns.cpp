// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/hyphenationpatterns.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr QChar wordEdge = u'.';

/// The dictionary's text behind its first line, which names the encoding.
std::optional<QString> decoded(const QByteArray &dictionary)
{
    const qsizetype firstLine = dictionary.indexOf('\n');
    if (firstLine < 0)
        return std::nullopt;
    QByteArray name = dictionary.first(firstLine).trimmed();
    if (name.startsWith("ISO8859"))
        name.insert(3, '-');
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return std::nullopt;
    return decoder.decode(QByteArrayView(dictionary).sliced(firstLine + 1));
}

/// Digits and letters, and nothing else: not a comment, a setting, a change of spelling.
bool isPattern(QStringView line)
{
    const auto isPart = [](QChar c) { return c.isDigit() || c.isLetter() || c == wordEdge; };
    const auto isCapital = [](QChar c) { return c.isUpper(); };
    return !line.isEmpty() && std::ranges::all_of(line, isPart)
           && std::ranges::none_of(line, isCapital);
}

} // namespace

std::optional<HyphenationPatterns> HyphenationPatterns::read(const QByteArray &dictionary)
{
    const std::optional<QString> text = decoded(dictionary);
    if (!text)
        return std::nullopt;
    HyphenationPatterns patterns;
    for (const QStringView level : QStringView(*text).split(u"NEXTLEVEL"))
        patterns.m_levels.emplace_back().read(level);
    return patterns;
}

void HyphenationPatterns::Level::read(QStringView lines)
{
    // So that the views stay valid: no pattern has more letters or values than characters.
    letters.reserve(lines.size());
    values.reserve(2 * lines.size());
    patterns.reserve(lines.count(u'\n'));
    for (const QStringView line : QStringTokenizer(lines, u'\n')) {
        if (const QStringView pattern = line.trimmed(); isPattern(pattern))
            add(pattern);
    }
}

void HyphenationPatterns::Level::add(QStringView pattern)
{
    const qsizetype firstLetter = letters.size();
    const qsizetype firstValue = values.size();
    values.append('\0');
    for (const QChar c : pattern) {
        if (c.isDigit()) {
            values.back() = static_cast<char>(c.digitValue());
        } else {
            letters.append(c);
            values.append('\0');
        }
    }
    const QStringView key = QStringView(letters).sliced(firstLetter);
    patterns.insert(key, firstValue);
    longest = std::max(longest, key.size());
}

QList<qsizetype> HyphenationPatterns::Level::cuts(QStringView word) const
{
    const QString edged = wordEdge + word.toString() + wordEdge;
    QByteArray highest(edged.size() + 1, '\0');
    for (qsizetype start = 0; start < edged.size(); ++start) {
        const qsizetype most = std::min(longest, edged.size() - start);
        for (qsizetype length = 1; length <= most; ++length) {
            const auto found = patterns.constFind(QStringView(edged).sliced(start, length));
            if (found == patterns.constEnd())
                continue;
            for (qsizetype i = 0; i <= length; ++i)
                highest[start + i] = std::max(highest[start + i], values[*found + i]);
        }
    }
    QList<qsizetype> cuts;
    for (qsizetype i = 1; i < word.size(); ++i) {
        if (highest[i + 1] % 2 == 1)
            cuts.append(i);
    }
    return cuts;
}

QList<qsizetype> HyphenationPatterns::cuts(QStringView word) const
{
    QList<qsizetype> cuts;
    for (const Level &level : m_levels) {
        QList<qsizetype> finer;
        qsizetype start = 0;
        for (const qsizetype end : cuts + QList{word.size()}) {
            for (const qsizetype cut : level.cuts(word.sliced(start, end - start)))
                finer.append(start + cut);
            if (end < word.size())
                finer.append(end);
            start = end;
        }
        cuts = finer;
    }
    return cuts;
}

} // namespace Sidegloss
