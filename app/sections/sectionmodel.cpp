// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sections/sectionmodel.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Sidegloss {

void SectionModel::setSession(DocumentSession *session)
{
    if (m_session)
        disconnect(&m_session->annotations(), nullptr, this, nullptr);
    beginResetModel();
    m_session = session;
    m_document = session ? session->document() : Document();
    m_current.reset();
    buildTree();
    const QList<int> counts = counted();
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_nodes[i].count = counts[i];
    endResetModel();
    if (!session)
        return;
    const AnnotationModel *marks = &session->annotations();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(marks, signal, this, &SectionModel::scheduleCount);
    connect(marks, &QAbstractItemModel::modelReset, this, &SectionModel::scheduleCount);
    connect(marks, &QAbstractItemModel::dataChanged, this, &SectionModel::scheduleCount);
}

void SectionModel::buildTree()
{
    const QList<Section> &sections = m_document.sections();
    m_nodes = QList<Node>(std::min(sections.size(), mostSections));
    m_roots.clear();
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const std::optional<qsizetype> parent = sections[i].parent;
        QList<qsizetype> &siblings = parent ? m_nodes[*parent].children : m_roots;
        m_nodes[i].row = siblings.size();
        m_nodes[i].level = parent ? m_nodes[*parent].level + 1 : 0;
        siblings.append(i);
    }
}

QList<int> SectionModel::counted() const
{
    QList<int> counts(m_nodes.size());
    if (!m_session)
        return counts;
    const QList<AnchoredAnnotation> &marks = m_session->annotations().items();
    for (const AnchoredAnnotation &mark : marks) {
        if (!mark.anchor || !mark.annotation.isMark())
            continue;
        std::optional<qsizetype> section = m_document.sectionAt(mark.anchor->range.start);
        for (; section; section = m_document.sections()[*section].parent) {
            if (*section < counts.size())
                ++counts[*section];
        }
    }
    return counts;
}

void SectionModel::count()
{
    const QList<int> counts = counted();
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (std::exchange(m_nodes[i].count, counts[i]) != counts[i])
            Q_EMIT dataChanged(indexOf(i), indexOf(i), {CountRole, Qt::AccessibleTextRole});
    }
}

void SectionModel::scheduleCount()
{
    if (std::exchange(m_countScheduled, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_countScheduled = false;
        count();
    });
}

void SectionModel::setCurrent(std::optional<qsizetype> section)
{
    if (section == m_current)
        return;
    const std::optional<qsizetype> before = std::exchange(m_current, section);
    for (const QModelIndex &changed : {indexOf(before), indexOf(section)}) {
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed, {CurrentRole, Qt::FontRole});
    }
}

QModelIndex SectionModel::indexOf(std::optional<qsizetype> section) const
{
    if (!section || *section >= m_nodes.size())
        return {};
    return createIndex(static_cast<int>(m_nodes[*section].row), 0, static_cast<quintptr>(*section));
}

const QList<qsizetype> &SectionModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[static_cast<qsizetype>(parent.internalId())].children
                            : m_roots;
}

QModelIndex SectionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[row]));
}

QModelIndex SectionModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return indexOf(m_document.sections()[static_cast<qsizetype>(index.internalId())].parent);
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int SectionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto section = static_cast<qsizetype>(index.internalId());
    const Node &node = m_nodes[section];
    const QString title = m_document.sections()[section].title;
    switch (role) {
    case Qt::DisplayRole:
        return title.isEmpty() ? tr("(no heading)") : title;
    case Qt::AccessibleTextRole:
        return node.count == 0 ? title : tr("%1, %Ln mark(s)", nullptr, node.count).arg(title);
    case CountRole:
        return node.count;
    case CurrentRole:
        return m_current == section;
    case LevelRole:
        return node.level;
    default:
        return {};
    }
}

} // namespace Sidegloss
