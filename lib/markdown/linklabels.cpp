// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/linklabels.h"

#include "lib/markdown/paragraph.h"

#include <QList>

namespace Sidegloss {

namespace {

/// With fewer lines than this, what a paragraph costs is no more than so many times its length.
constexpr qsizetype fewLines = 100;

/// True iff \a line begins a block of its own although a paragraph stands before it: a heading, or
/// an item that isn't empty, other than those that go on with a numbered list.
bool interruptsParagraph(QByteArrayView line)
{
    constexpr qsizetype deepestIndent = 3;
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty() || line.indexOf(text.front()) > deepestIndent)
        return false;
    const qsizetype marker = text.indexOf(' ');
    if (marker < 0)
        return false;
    const QByteArrayView first = text.first(marker);
    constexpr qsizetype deepestHeading = 6;
    const bool isHeading = marker <= deepestHeading && first.count('#') == marker;
    return isHeading || first == "-" || first == "*" || first == "+" || first == "1."
           || first == "1)";
}

/// What the lines between blank ones, one behind the other, come to cost md4c.
class Costs
{
public:
    void add(QByteArrayView line)
    {
        if (interruptsParagraph(line))
            finish();
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == '[')
                m_openBrackets.append(m_line);
            else if (line[i] == ']' && !m_openBrackets.isEmpty())
                close(m_openBrackets.takeLast(), line.sliced(i + 1));
        }
        ++m_line;
    }

    /// The paragraph's end.
    qsizetype finish()
    {
        m_cost += m_line * m_spanning;
        m_openBrackets.clear();
        m_line = m_spanning = 0;
        return m_cost;
    }

private:
    void close(qsizetype openedIn, QByteArrayView behind)
    {
        if (openedIn != m_line)
            ++m_spanning;
        if (behind.startsWith('('))
            m_cost += m_line;
    }

    QList<qsizetype> m_openBrackets; ///< The line of each.
    qsizetype m_line = 0;
    qsizetype m_spanning = 0;
    qsizetype m_cost = 0; ///< Lines looked at.
};

bool hasManyLines(QByteArrayView lines)
{
    qsizetype end = -1;
    for (qsizetype i = 0; i < fewLines; ++i) {
        end = lines.indexOf('\n', end + 1);
        if (end < 0)
            return false;
    }
    return true;
}

qsizetype costOf(QByteArrayView lines)
{
    Costs costs;
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        costs.add(end < 0 ? lines : lines.first(end));
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
    }
    return costs.finish();
}

} // namespace

std::optional<qsizetype> findTangle(QByteArrayView markdown)
{
    constexpr qsizetype limit = 1'000'000'000;
    qsizetype cost = 0;
    qsizetype from = 0;
    for (qsizetype bracket = markdown.indexOf('['); bracket >= 0;
         bracket = markdown.indexOf('[', from)) {
        const TextRange paragraph = paragraphAround(markdown, bracket, from);
        const QByteArrayView lines = markdown.sliced(paragraph.start, paragraph.length());
        if (hasManyLines(lines))
            cost += costOf(lines);
        if (cost > limit)
            return paragraph.start;
        from = paragraph.end;
    }
    return std::nullopt;
}

} // namespace Sidegloss
