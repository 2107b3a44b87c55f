// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/documentsession.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace Sidegloss {

/// The sections of the open article as a tree, each with the number of marks in it, its
/// subsections' included. Replies and what has no place don't count. The internal id of an index is
/// the section's index in Document::sections().
class SectionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< int
        CurrentRole,              ///< bool: the section being read
        LevelRole,                ///< int: 0 for a section without a parent
    };

    /// Of more sections those that follow are left out: a tree takes too long to show them.
    static constexpr qsizetype mostSections = 20'000;

    using QAbstractItemModel::QAbstractItemModel;

    /// Null empties the tree.
    void setSession(DocumentSession *session);
    void setCurrent(std::optional<qsizetype> section);
    std::optional<qsizetype> current() const { return m_current; }
    QModelIndex indexOf(std::optional<qsizetype> section) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        qsizetype row = 0;
        int level = 0;
        int count = 0;
        QList<qsizetype> children;
    };

    void buildTree();
    QList<int> counted() const;
    void count();
    void scheduleCount();
    const QList<qsizetype> &childrenOf(const QModelIndex &parent) const;

    QPointer<DocumentSession> m_session;
    Document m_document;
    QList<Node> m_nodes;
    QList<qsizetype> m_roots;
    std::optional<qsizetype> m_current;
    bool m_countScheduled = false;
};

} // namespace Sidegloss
