// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/chapterheadings.h"

#include "lib/html/htmlnode.h"

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int deepestLevel = 6;

/// Letters and digits alone.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    }
    return letters;
}

QList<PlacedPoint> placedPoints(const QList<NavigationPoint> &points, const PageLines &page,
                                const GumboNode &root)
{
    QList<PlacedPoint> placed;
    for (const NavigationPoint &point : points)
        placed.append({point, page.places.value(point.target.fragment, {&root, 0, 0})});
    std::ranges::stable_sort(placed, {},
                             [](const PlacedPoint &one) { return one.place.textBefore; });
    return placed;
}

/// By entry, the line that its section ends before.
QList<qsizetype> sectionEnds(const QList<PlacedPoint> &points, qsizetype lines)
{
    QList<qsizetype> ends(points.size(), lines);
    for (qsizetype i = points.size() - 2; i >= 0; --i) {
        const PagePlace &next = points[i + 1].place;
        ends[i] = next.element == points[i].place.element ? ends[i + 1] : next.line;
    }
    return ends;
}

/// Looks for headings that stand for an entry already.
class HeadingSearch
{
public:
    explicit HeadingSearch(const QList<PageLine> &lines)
        : m_lines(lines)
    {}

    /// Among the lines from \a first up to \a end: the one that says the same, else one that says
    /// part of it or more, else, where it \a mayDiffer, the first heading.
    std::optional<qsizetype> find(const PlacedPoint &point, qsizetype first, qsizetype end,
                                  bool mayDiffer)
    {
        constexpr qsizetype mostLines = 8;
        constexpr qsizetype near = 600; // Bytes.
        constexpr qsizetype veryNear = 120;
        const QString title = folded(point.point.title);
        std::optional<qsizetype> similar;
        std::optional<qsizetype> other;
        for (qsizetype i = first; i < std::min(end, first + mostLines); ++i) {
            const qsizetype distance = m_lines[i].textBefore - point.place.textBefore;
            if (distance > near)
                break;
            const QString &text = textOf(i);
            if (!text.isEmpty() && text == title)
                return i;
            const bool isHeading = m_lines[i].htmlLevel > 0 && !text.isEmpty();
            if (!similar && isHeading && (text.contains(title) || title.contains(text)))
                similar = i;
            if (mayDiffer && !other && isHeading && distance <= veryNear)
                other = i;
        }
        return similar ? similar : other;
    }

private:
    const QString &textOf(qsizetype line)
    {
        if (!m_texts.contains(line))
            m_texts.insert(line, folded(Sidegloss::textOf(*m_lines[line].node)));
        return m_texts[line];
    }

    const QList<PageLine> &m_lines;
    QHash<qsizetype, QString> m_texts;
};

} // namespace

ChapterHeadings::ChapterHeadings(const QList<NavigationPoint> &contents)
{
    for (const NavigationPoint &point : contents)
        m_points[point.target.path].append(point);
}

QString ChapterHeadings::titleOf(const QString &path) const
{
    const auto points = m_points.constFind(path);
    return points == m_points.cend() ? QString() : points->first().title;
}

void ChapterHeadings::edit(const GumboNode &root, const QString &path, HtmlEdits &edits)
{
    const QList<NavigationPoint> points = m_points.value(path);
    QSet<QString> names;
    for (const NavigationPoint &point : points)
        names.insert(point.target.fragment);
    const PageLines page = readPageLines(root, names);
    const QList<PlacedPoint> placed = placedPoints(points, page, root);
    const QList<qsizetype> ends = sectionEnds(placed, page.lines.size());

    HeadingSearch search(page.lines);
    qsizetype line = 0;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        // Of entries to one place the last is nearest to what stands there.
        const bool isLast =
            i + 1 == placed.size() || placed[i + 1].place.element != placed[i].place.element;
        const qsizetype from = std::max(line, placed[i].place.line);
        const std::optional<qsizetype> own = search.find(placed[i], from, ends[i], isLast);
        const qsizetype begin = own.value_or(from);
        placeHeadings(page.lines, line, begin, edits);
        beginSection(placed[i], own ? &page.lines[*own] : nullptr, edits);
        line = own ? begin + 1 : begin;
    }
    placeHeadings(page.lines, line, page.lines.size(), edits);
}

void ChapterHeadings::beginSection(const PlacedPoint &point, const PageLine *heading,
                                   HtmlEdits &edits)
{
    m_level = std::min(point.point.level, deepestLevel);
    m_htmlLevel.reset();
    if (!heading) {
        edits.added[point.place.element].append({point.point.title, m_level});
        return;
    }
    edits.headingLevels.insert(heading->node, m_level);
    if (heading->htmlLevel > 0)
        m_htmlLevel = heading->htmlLevel;
}

void ChapterHeadings::placeHeadings(const QList<PageLine> &lines, qsizetype first, qsizetype end,
                                    HtmlEdits &edits)
{
    for (qsizetype i = first; i < end; ++i) {
        const PageLine &line = lines[i];
        if (line.htmlLevel == 0)
            continue;
        // A picture alone is no title.
        if (textOf(*line.node).isEmpty()) {
            edits.headingLevels.insert(line.node, 0);
            continue;
        }
        if (m_level == 0)
            continue;
        if (!m_htmlLevel)
            m_htmlLevel = line.htmlLevel - 1;
        const int below = std::max(1, line.htmlLevel - *m_htmlLevel);
        edits.headingLevels.insert(line.node, std::min(m_level + below, deepestLevel));
    }
}

} // namespace Sidegloss
