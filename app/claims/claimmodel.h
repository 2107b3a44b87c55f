// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"
#include "lib/claim/claim.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Sidegloss {

class Workspace;
struct Change;

/// Every claim of the library, newest first; sort and filter by proxy.
class ClaimModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Statement,
        Speaker,
        Kind,
        VerdictColumn,
        EvidenceColumn,
        ReviewOn,
        Articles,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole, ///< What the column sorts by.
        DueRole,                 ///< bool: the review date has come.
    };

    /// \a workspace must outlive the model.
    explicit ClaimModel(Workspace &workspace, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ClaimModel)

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Claim &claim(int row) const { return m_rows[row].claim; }
    QString speaker(int row) const { return m_rows[row].speaker; }
    std::optional<int> rowOf(ClaimId id) const;
    /// Articles in which a claim appears, over all claims.
    qsizetype articleCount() const { return m_articleCount; }
    qsizetype dueCount() const;

Q_SIGNALS:
    void failed(const Sidegloss::Error &error);

private:
    struct Row
    {
        Claim claim;
        QString speaker;
        qsizetype articles = 0;
    };

    void reload();
    void follow(const Change &change);
    QVariant displayed(const Row &row, int column) const;
    QVariant sortKey(const Row &row, int column) const;

    Workspace &m_workspace;
    QList<Row> m_rows;
    qsizetype m_articleCount = 0;
};

} // namespace Sidegloss
