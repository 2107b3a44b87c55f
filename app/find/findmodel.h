// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

namespace Sidegloss {

class ArticleSearch;

/// The places that a search has found, with the words around them, in the order of the text. A row
/// is an index into ArticleSearch::matches(). A view gets the rows it asks for: there may be very
/// many.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MatchStartRole = Qt::UserRole, ///< In the words of Qt::DisplayRole
        MatchLengthRole,
        SectionRole, ///< The innermost section's title, or empty
    };

    explicit FindModel(const ArticleSearch &search, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FindModel)

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Invalid for a place that isn't found.
    QModelIndex fetched(qsizetype place);

private:
    void fetch(qsizetype count);
    QString sectionOf(int row) const;

    const ArticleSearch &m_search;
    int m_count = 0;
};

} // namespace Sidegloss
