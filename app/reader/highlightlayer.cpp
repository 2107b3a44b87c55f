// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/highlightlayer.h"

#include <algorithm>

namespace Sidegloss {

namespace {

bool isShown(const AnchoredAnnotation &item)
{
    return item.anchor && !item.anchor->range.isEmpty() && !item.annotation.correction();
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
    if (session) {
        const AnnotationModel *model = &session->annotations();
        connect(model, &QAbstractItemModel::modelReset, this, &HighlightLayer::rebuild);
        connect(model, &QAbstractItemModel::rowsInserted, this, &HighlightLayer::rebuild);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HighlightLayer::rebuild);
        connect(model, &QAbstractItemModel::rowsMoved, this, &HighlightLayer::rebuild);
        connect(model, &QAbstractItemModel::dataChanged, this, &HighlightLayer::rebuild);
    }
    rebuild();
}

void HighlightLayer::setCurrent(std::optional<AnnotationId> id)
{
    if (id == m_current)
        return;
    m_current = id;
    rebuild();
}

void HighlightLayer::rebuild()
{
    m_highlights.clear();
    m_ids.clear();
    if (m_session) {
        for (const AnchoredAnnotation &item : m_session->annotations().items()) {
            if (!isShown(item))
                continue;
            m_highlights.append({item.anchor->range, item.annotation.target.color,
                                 item.annotation.id == m_current});
            m_ids.append(item.annotation.id);
        }
    }
    Q_EMIT changed();
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

} // namespace Sidegloss
