// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/annotationmodel.h"

#include "app/annotations/annotationorder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString exactOf(const AnchoredAnnotation &item)
{
    const auto quote = item.annotation.target.quote();
    return quote ? quote->exact : QString();
}

} // namespace

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnchoredAnnotation &item = m_items[index.row()];
    const QString note = item.annotation.note();
    switch (role) {
    case Qt::DisplayRole:
        return note.isEmpty() ? exactOf(item) : note;
    case IdRole:
        return item.annotation.id.toUrn();
    case NoteRole:
        return note;
    case ColorRole:
        return item.annotation.target.color;
    case TagsRole:
        return item.annotation.tags();
    case ExactRole:
        return exactOf(item);
    case OrphanRole:
        return item.isOrphan();
    default:
        return {};
    }
}

QHash<int, QByteArray> AnnotationModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "annotationId"_ba},
                  {NoteRole, "note"_ba},
                  {ColorRole, "color"_ba},
                  {TagsRole, "tags"_ba},
                  {ExactRole, "exact"_ba},
                  {OrphanRole, "orphan"_ba}});
    return names;
}

const AnchoredAnnotation *AnnotationModel::find(AnnotationId id) const
{
    const auto row = rowOf(id);
    return row ? &m_items[*row] : nullptr;
}

std::optional<int> AnnotationModel::rowOf(AnnotationId id) const
{
    if (m_rows.isEmpty()) {
        m_rows.reserve(m_items.size());
        for (int row = 0; row < m_items.size(); ++row)
            m_rows.insert(m_items[row].annotation.id, row);
    }
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

qsizetype AnnotationModel::orphanCount() const
{
    return std::ranges::count_if(m_items, &AnchoredAnnotation::isOrphan);
}

void AnnotationModel::reset(QList<AnchoredAnnotation> items)
{
    beginResetModel();
    m_items = inReadingOrder(items);
    forgetRows();
    endResetModel();
}

void AnnotationModel::insertOrUpdate(const AnchoredAnnotation &item)
{
    if (const auto row = rowOf(item.annotation.id))
        update(*row, item);
    else
        insert(item);
}

void AnnotationModel::insert(const AnchoredAnnotation &item)
{
    const int row = placeFor(m_items, item);
    beginInsertRows({}, row, row);
    m_items.insert(row, item);
    shiftRows(row, 1);
    m_rows.insert(item.annotation.id, row);
    endInsertRows();
    adoptReplies(item.annotation.id);
}

void AnnotationModel::update(int row, const AnchoredAnnotation &item)
{
    const int length = threadLength(m_items, row);
    QList<AnchoredAnnotation> others = m_items;
    QList<AnchoredAnnotation> thread = others.sliced(row, length);
    others.remove(row, length);
    thread.first() = item;
    const int place = placeFor(others, item);
    if (place != row) {
        // Counted as if the rows stayed where they are.
        beginMoveRows({}, row, row + length - 1, {}, place < row ? place : place + length);
        m_items = others.first(place) + thread + others.sliced(place);
        forgetRows();
        endMoveRows();
    }
    m_items[place] = item;
    Q_EMIT dataChanged(index(place), index(place));
}

void AnnotationModel::remove(AnnotationId id)
{
    const auto row = rowOf(id);
    if (!row)
        return;
    const QList<AnchoredAnnotation> thread = m_items.sliced(*row, threadLength(m_items, *row));
    beginRemoveRows({}, *row, *row);
    m_items.removeAt(*row);
    m_rows.remove(id);
    shiftRows(*row, -1);
    endRemoveRows();
    for (const AnchoredAnnotation &item : thread) {
        if (item.annotation.target.replyTo == id)
            insertOrUpdate(item);
    }
}

void AnnotationModel::shiftRows(int from, int by)
{
    for (int &row : m_rows) {
        if (row >= from)
            row += by;
    }
}

void AnnotationModel::adoptReplies(AnnotationId parent)
{
    QList<AnchoredAnnotation> replies;
    for (const AnchoredAnnotation &item : std::as_const(m_items)) {
        if (item.annotation.target.replyTo == parent)
            replies.append(item);
    }
    for (const AnchoredAnnotation &reply : std::as_const(replies))
        insertOrUpdate(reply);
}

} // namespace Sidegloss
