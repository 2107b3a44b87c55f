// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/trash.h"

#include <QAbstractListModel>
#include <QHash>

namespace Sidegloss {

/// What is in the trash of the library, last deleted first.
class TrashModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        KindRole,              ///< The reader's word for what it is.
        ArticleRole,           ///< The article's title; empty for a claim.
        LanguageRole,          ///< The article's, BCP 47.
        QuoteRole,             ///< The words of the passage; empty where it has none.
        StatementRole,         ///< Of a claim.
        WordsRole,             ///< The note, or the claim's reasoning: Markdown.
        ColorRole,             ///< The mark's W3C styleClass; empty for a reply.
        DeletedRole,           ///< When it was deleted, in words.
        DaysLeftRole,          ///< int
        SoughtRole,            ///< What a filter looks through.
    };

    /// Empty until reload(). \a workspace must outlive the model.
    explicit TrashModel(const Workspace &workspace, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrashModel)

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is all of a row as one sentence, for a screen reader.
    QVariant data(const QModelIndex &index, int role) const override;

    /// "gone for good in 12 days"
    static QString daysLeftLabel(int days);

    void reload();
    const TrashItem &item(int row) const { return m_items[row]; }

Q_SIGNALS:
    void failed(const Sidegloss::Error &error);

private:
    QVariant markData(const Annotation &mark, int role) const;
    QVariant claimData(const Claim &claim, int role) const;
    QString sought(const QModelIndex &index) const;
    QString sentence(const QModelIndex &index) const;

    const Workspace &m_workspace;
    QList<TrashItem> m_items;
    QHash<DocumentId, Metadata> m_articles;
};

} // namespace Sidegloss
