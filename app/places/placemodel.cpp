// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places/placemodel.h"

#include "app/places/askedplace.h"
#include "app/session/bookmarks.h"

#include <utility>

namespace Sidegloss {

void PlaceModel::setSession(DocumentSession *session)
{
    if (m_session)
        m_session->annotations().disconnect(this);
    m_session = session;
    m_typed.clear();
    if (session) {
        const AnnotationModel *marks = &session->annotations();
        connect(marks, &QAbstractItemModel::rowsInserted, this, &PlaceModel::refresh);
        connect(marks, &QAbstractItemModel::rowsRemoved, this, &PlaceModel::refresh);
        connect(marks, &QAbstractItemModel::modelReset, this, &PlaceModel::refresh);
    }
    refresh();
}

void PlaceModel::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    refresh();
}

void PlaceModel::refresh()
{
    beginResetModel();
    m_rows.clear();
    if (m_session) {
        addAsked();
        addBookmarks();
        addSections();
    }
    endResetModel();
}

bool PlaceModel::isSought(const QString &words) const
{
    return words.contains(m_typed, Qt::CaseInsensitive);
}

void PlaceModel::addAsked()
{
    const std::optional<AskedPlace> asked = askedPlace(m_session->document(), m_typed);
    if (!asked)
        return;
    const QString title = asked->kind == AskedPlace::Kind::Share
                              ? tr("%1 of the article").arg(asked->name)
                              : tr("What is said at %1").arg(asked->name);
    m_rows.append({Kind::Asked, title, asked->position});
}

void PlaceModel::addBookmarks()
{
    const Document &document = m_session->document();
    for (const Bookmark &bookmark : bookmarksAmong(m_session->annotations())) {
        const QString words = document.text(bookmark.range).simplified();
        const std::optional<qsizetype> section = document.sectionAt(bookmark.range.start);
        const QString title = section ? document.sections()[*section].title : QString();
        if (isSought(words) || isSought(title))
            m_rows.append({Kind::Bookmark, words, bookmark.range.start, title, 0, bookmark.id});
    }
}

void PlaceModel::addSections()
{
    const QList<Section> &sections = m_session->document().sections();
    QList<int> levels;
    levels.reserve(sections.size());
    for (const Section &section : sections) {
        levels.append(section.parent ? levels[*section.parent] + 1 : 0);
        if (!section.title.isEmpty() && isSought(section.title))
            m_rows.append({Kind::Section, section.title, section.heading.start, {}, levels.last()});
    }
}

std::optional<AnnotationId> PlaceModel::bookmark(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[index.row()].bookmark : std::nullopt;
}

QModelIndex PlaceModel::indexNear(qsizetype position) const
{
    int near = 0;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].kind == Kind::Section && m_rows[row].position <= position)
            near = row;
    }
    return index(near);
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Bookmark ? tr("Bookmark: %1").arg(row.title) : row.title;
    case KindRole:
        return std::to_underlying(row.kind);
    case PositionRole:
        return row.position;
    case DetailRole:
        return row.detail;
    case LevelRole:
        return row.level;
    default:
        return {};
    }
}

} // namespace Sidegloss
