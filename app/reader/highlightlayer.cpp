// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/highlightlayer.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

/// What marks are ordered by: their start, the longer first.
std::pair<qsizetype, qsizetype> placeOf(const Highlight &highlight)
{
    return {highlight.range.start, -highlight.range.end};
}

bool isShown(const AnchoredAnnotation &item)
{
    return item.anchor && !item.anchor->range.isEmpty() && item.annotation.isMark();
}

} // namespace

HighlightLayer::HighlightLayer(QObject *parent)
    : QObject(parent)
{}

void HighlightLayer::setSession(DocumentSession *session)
{
    if (m_session)
        m_session->annotations().disconnect(this);
    m_session = session;
    m_current.reset();
    m_preview.reset();
    if (session) {
        const AnnotationModel *model = &session->annotations();
        connect(model, &QAbstractItemModel::modelReset, this, &HighlightLayer::rebuild);
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { insert(first, last); });
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HighlightLayer::rebuild);
        connect(model, &QAbstractItemModel::rowsMoved, this, &HighlightLayer::rebuild);
        connect(model, &QAbstractItemModel::dataChanged, this, &HighlightLayer::rebuild);
    }
    rebuild();
}

void HighlightLayer::setChoice(const ChosenMarks &choice)
{
    m_choice = &choice;
    connect(&choice, &ChosenMarks::changed, this, &HighlightLayer::rebuild);
}

void HighlightLayer::setCurrent(std::optional<AnnotationId> id)
{
    if (id == m_current)
        return;
    const std::optional<AnnotationId> before = std::exchange(m_current, id);
    m_preview.reset();
    showAnew(before);
    showAnew(id);
    Q_EMIT changed();
}

void HighlightLayer::setPreview(std::optional<TextRange> range)
{
    if (range == m_preview)
        return;
    m_preview = range;
    showAnew(m_current);
    Q_EMIT changed();
}

std::optional<Highlight> HighlightLayer::currentHighlight() const
{
    if (!m_current)
        return std::nullopt;
    const auto found = std::ranges::find_if(m_highlights, &Highlight::current);
    return found == m_highlights.end() ? std::nullopt : std::optional(*found);
}

void HighlightLayer::rebuild()
{
    m_highlights.clear();
    m_ids.clear();
    m_bookmarks.clear();
    if (m_session) {
        for (const AnchoredAnnotation &item : m_session->annotations().items()) {
            if (item.anchor && item.annotation.isBookmark())
                m_bookmarks.append(item.anchor->range);
            if (!isShown(item))
                continue;
            m_highlights.append(highlightOf(item));
            m_ids.append(item.annotation.id);
        }
    }
    Q_EMIT changed();
}

/// As rebuild(), for one mark among many.
void HighlightLayer::insert(int first, int last)
{
    const AnchoredAnnotation &item = m_session->annotations().items()[first];
    if (first != last || item.annotation.isBookmark()) {
        rebuild();
        return;
    }
    if (!isShown(item))
        return;
    const Highlight highlight = highlightOf(item);
    const auto behind = std::ranges::upper_bound(m_highlights, placeOf(highlight), {}, placeOf);
    const qsizetype index = behind - m_highlights.begin();
    m_highlights.insert(index, highlight);
    m_ids.insert(index, item.annotation.id);
    Q_EMIT changed();
}

Highlight HighlightLayer::highlightOf(const AnchoredAnnotation &item) const
{
    const bool isCurrent = item.annotation.id == m_current;
    return {isCurrent ? m_preview.value_or(item.anchor->range) : item.anchor->range,
            item.annotation.target.color, isCurrent,
            isChosen(item.annotation.id)};
}

void HighlightLayer::showAnew(std::optional<AnnotationId> id)
{
    const qsizetype index = id ? m_ids.indexOf(*id) : -1;
    const AnchoredAnnotation *item =
        index >= 0 && m_session ? m_session->annotations().find(*id) : nullptr;
    if (item)
        m_highlights[index] = highlightOf(*item);
}

QList<AnnotationId> HighlightLayer::at(qsizetype position) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_highlights.size(); ++i) {
        if (m_highlights[i].range.contains(position))
            found.append(i);
    }
    std::ranges::stable_sort(found, {},
                             [this](qsizetype i) { return m_highlights[i].range.length(); });
    QList<AnnotationId> ids;
    for (const qsizetype i : std::as_const(found))
        ids.append(m_ids[i]);
    return ids;
}

std::optional<AnnotationId> HighlightLayer::nextAt(qsizetype position) const
{
    const QList<AnnotationId> ids = at(position);
    if (ids.isEmpty())
        return {};
    const qsizetype current = m_current ? ids.indexOf(*m_current) : -1;
    return ids[(current + 1) % ids.size()];
}

std::optional<AnnotationId> HighlightLayer::meantAt(qsizetype position) const
{
    const QList<AnnotationId> ids = at(position);
    if (ids.isEmpty())
        return {};
    return m_current && ids.contains(*m_current) ? *m_current : ids.first();
}

} // namespace Sidegloss
