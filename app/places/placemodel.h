// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/documentsession.h"

#include <QAbstractListModel>
#include <QPointer>

namespace Sidegloss {

/// Where one can go in the open article: what was typed, if it names a place; bookmarks; sections.
/// Those whose words hold what was typed, whatever the case.
class PlaceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Asked, Bookmark, Section };
    enum Role {
        KindRole = Qt::UserRole, ///< int(Kind)
        PositionRole,            ///< qsizetype
        DetailRole,              ///< where a bookmark stands: its section
        LevelRole,               ///< int: of a section, 0 for the outermost
    };

    using QAbstractListModel::QAbstractListModel;

    /// Null: nowhere.
    void setSession(DocumentSession *session);
    void setTyped(const QString &typed);
    /// The bookmark of that row; nothing for another row.
    std::optional<AnnotationId> bookmark(const QModelIndex &index) const;
    /// The row of the section that holds \a position, or the first row; invalid where there is
    /// none.
    QModelIndex indexNear(qsizetype position) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Kind kind = Kind::Section;
        QString title;
        qsizetype position = 0;
        QString detail = {};
        int level = 0;
        std::optional<AnnotationId> bookmark = {};
    };

    void refresh();
    void addAsked();
    void addBookmarks();
    void addSections();
    bool isSought(const QString &words) const;

    QPointer<DocumentSession> m_session;
    QString m_typed;
    QList<Row> m_rows;
};

} // namespace Sidegloss
