// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdiff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <ranges>
#include <span>
#include <vector>

namespace Sidegloss {

namespace {

using Kind = DiffRun::Kind;
using Words = std::span<const QStringView>;

/// Products of lengths up to this are compared word by word: 8 MB, some 20 ms.
constexpr size_t mostCells = 4'000'000;

/// Words, spaces and punctuation, each on its own; together the whole text.
std::vector<QStringView> wordsOf(const QString &text)
{
    std::vector<QStringView> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        words.push_back(QStringView(text).sliced(start, end - start));
        start = end;
    }
    return words;
}

void append(QList<DiffRun> &runs, Kind kind, QStringView word)
{
    if (runs.isEmpty() || runs.constLast().kind != kind)
        runs.append({kind, {}});
    runs.last().text += word;
}

void append(QList<DiffRun> &runs, Kind kind, Words words)
{
    for (const QStringView word : words)
        append(runs, kind, word);
}

/// The lengths of the longest common subsequences of what follows each pair of words.
class CommonLengths
{
public:
    CommonLengths(Words a, Words b)
        : m_columns(b.size() + 1)
        , m_lengths((a.size() + 1) * m_columns)
    {
        for (size_t i = a.size(); i-- > 0;) {
            for (size_t j = b.size(); j-- > 0;) {
                cell(i, j) = a[i] == b[j] ? static_cast<quint16>(cell(i + 1, j + 1) + 1)
                                          : std::max(cell(i + 1, j), cell(i, j + 1));
            }
        }
    }

    quint16 operator()(size_t i, size_t j) const { return m_lengths[i * m_columns + j]; }

private:
    quint16 &cell(size_t i, size_t j) { return m_lengths[i * m_columns + j]; }

    size_t m_columns;
    std::vector<quint16> m_lengths; // The shorter text has at most 2,000 words.
};

void compare(QList<DiffRun> &runs, Words a, Words b)
{
    if (a.size() * b.size() > mostCells) {
        append(runs, Kind::Removed, a);
        append(runs, Kind::Inserted, b);
        return;
    }
    const CommonLengths common(a, b);
    size_t i = 0;
    size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            append(runs, Kind::Same, a[i]);
            ++i;
            ++j;
        } else if (common(i + 1, j) >= common(i, j + 1)) {
            append(runs, Kind::Removed, a[i++]);
        } else {
            append(runs, Kind::Inserted, b[j++]);
        }
    }
    append(runs, Kind::Removed, a.subspan(i));
    append(runs, Kind::Inserted, b.subspan(j));
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

/// Between two changed words, the space that happens to be in both belongs to the change: “old
/// words” became “new ones”, not old new, words ones.
QList<DiffRun> joined(const QList<DiffRun> &runs)
{
    QList<DiffRun> result;
    DiffRun removed{Kind::Removed, {}};
    DiffRun inserted{Kind::Inserted, {}};
    const auto flush = [&] {
        for (DiffRun *run : {&removed, &inserted}) {
            if (!run->text.isEmpty())
                result.append({run->kind, std::exchange(run->text, {})});
        }
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const DiffRun &run = runs[i];
        const bool bridges = run.kind == Kind::Same && isBlank(run.text) && !removed.text.isEmpty()
                             && !inserted.text.isEmpty() && i + 1 < runs.size();
        if (run.kind == Kind::Same && !bridges) {
            flush();
            result.append(run);
            continue;
        }
        if (run.kind != Kind::Inserted)
            removed.text += run.text;
        if (run.kind != Kind::Removed)
            inserted.text += run.text;
    }
    flush();
    return result;
}

} // namespace

QList<DiffRun> wordDiff(const QString &before, const QString &after)
{
    const std::vector<QStringView> oldWords = wordsOf(before);
    const std::vector<QStringView> newWords = wordsOf(after);
    Words a = oldWords;
    Words b = newWords;
    const auto head = static_cast<size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    const Words common = a.first(head);
    a = a.subspan(head);
    b = b.subspan(head);
    const auto tail = static_cast<size_t>(
        std::ranges::mismatch(a | std::views::reverse, b | std::views::reverse).in1 - a.rbegin());
    QList<DiffRun> runs;
    append(runs, Kind::Same, common);
    compare(runs, a.first(a.size() - tail), b.first(b.size() - tail));
    append(runs, Kind::Same, a.last(tail));
    return joined(runs);
}

QList<DiffRun> abridged(const QList<DiffRun> &runs, qsizetype context)
{
    QList<DiffRun> result = runs;
    if (result.size() == 1)
        return result;
    for (qsizetype i = 0; i < result.size(); ++i) {
        QString &text = result[i].text;
        const bool first = i == 0;
        const bool last = i == result.size() - 1;
        const qsizetype kept = first || last ? context : 2 * context;
        if (result[i].kind != Kind::Same || text.size() <= kept + 2)
            continue;
        QString head = first ? QString() : text.first(context);
        QString tail = last ? QString() : text.last(context);
        if (!head.isEmpty() && head.back().isHighSurrogate())
            head.chop(1);
        if (!tail.isEmpty() && tail.front().isLowSurrogate())
            tail.remove(0, 1);
        text = head + QChar(u'…') + tail;
    }
    return result;
}

} // namespace Sidegloss
