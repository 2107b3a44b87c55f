// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/hyphenation.h"

#include "lib/text/textrange.h"

#include <QFile>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

// At least so many letters stay before a cut and behind it.
constexpr qsizetype lettersBefore = 2;
constexpr qsizetype lettersBehind = 3;
constexpr qsizetype shortestWord = 6;
constexpr qsizetype longestWord = 100;

bool isAddressMark(QChar c)
{
    return c.isDigit() || u"/@_\\=&#"_s.contains(c);
}

/// The letters around \a position.
TextRange wordAround(QStringView text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && text[start - 1].isLetter() && position - start < longestWord)
        --start;
    qsizetype end = position;
    while (end < text.size() && text[end].isLetter() && end - position < longestWord)
        ++end;
    return {start, end};
}

/// False for a piece of an address, a version, a file's name.
bool isPlainWord(QStringView text, TextRange word)
{
    if (word.start > 0 && isAddressMark(text[word.start - 1]))
        return false;
    if (word.end == text.size())
        return true;
    const bool goesOn = word.end + 1 < text.size() && text[word.end + 1].isLetterOrNumber();
    return !isAddressMark(text[word.end]) && !(text[word.end] == u'.' && goesOn);
}

/// The file of the dictionary; empty where there is none.
QString dictionaryPath(const QString &language)
{
    const QString locale = QLocale(language).name();
    for (const QString &name : {locale, locale.section(u'_', 0, 0)}) {
        const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                    u"hyphen/hyph_%1.dic"_s.arg(name));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

std::shared_ptr<const Hyphenation> read(const QString &language)
{
    const QString path = dictionaryPath(language);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    std::optional<HyphenationPatterns> patterns = HyphenationPatterns::read(file.readAll());
    if (!patterns)
        return nullptr;
    const bool cutsNames = QLocale(language).language() == QLocale::German;
    return std::make_shared<const Hyphenation>(std::move(*patterns), cutsNames);
}

} // namespace

Hyphenation::Hyphenation(HyphenationPatterns patterns, bool cutsNames)
    : m_patterns(std::move(patterns))
    , m_cutsNames(cutsNames)
{}

std::shared_ptr<const Hyphenation> Hyphenation::of(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Hyphenation>> known;
    const QMutexLocker locker(&mutex);
    const auto found = known.constFind(language);
    return found != known.constEnd() ? *found : *known.insert(language, read(language));
}

std::optional<qsizetype> Hyphenation::lastCut(QStringView text, qsizetype position) const
{
    const TextRange word = wordAround(text, position);
    if (!isPlainWord(text, word))
        return std::nullopt;
    std::optional<qsizetype> last;
    for (const qsizetype cut : cutsOf(text.sliced(word.start, word.length()))) {
        if (word.start + cut <= position)
            last = word.start + cut;
    }
    return last;
}

bool Hyphenation::isCut(QStringView text, qsizetype position) const
{
    return lastCut(text, position) == position;
}

QList<qsizetype> Hyphenation::cutsOf(QStringView word) const
{
    const auto isUpper = [](QChar c) { return c.isUpper(); };
    if (word.size() < shortestWord || word.size() > longestWord
        || std::ranges::any_of(word.sliced(1), isUpper) || (isUpper(word.front()) && !m_cutsNames))
        return {};
    const QString lower = word.toString().toLower();
    if (lower.size() != word.size())
        return {};
    QList<qsizetype> cuts = m_patterns.cuts(lower);
    cuts.removeIf(
        [&](qsizetype cut) { return cut < lettersBefore || cut > word.size() - lettersBehind; });
    return cuts;
}

double hyphenWidth(const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(hyphen);
}

} // namespace Sidegloss
