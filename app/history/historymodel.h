// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/editwords.h"
#include "app/session/workspace.h"

#include <QAbstractListModel>

#include <variant>

namespace Sidegloss {

/// Whose history it is.
using HistoryItem = std::variant<AnnotationId, ClaimId>;

/// Everything that was done to a mark, note, reply or claim, last things first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LinesRole = Qt::UserRole, ///< QStringList: EditWords::lines
        RunsRole,                 ///< QList<DiffRun>: EditWords::words, abridged
        TimeRole,                 ///< Local, in words.
        AuthorRole,               ///< May be empty.
        UndoneRole,               ///< bool: it was taken back.
        OtherWordsRole,           ///< bool: it left words, other ones than the item has now.
    };

    /// \a workspace must outlive the model.
    HistoryModel(Workspace &workspace, const HistoryItem &item, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HistoryModel)

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is all of a row in words, for a screen reader.
    QVariant data(const QModelIndex &index, int role) const override;

    /// Gives the item the words that it had after the change of that row.
    Result<> bringBack(int row);

Q_SIGNALS:
    void failed(const Sidegloss::Error &error);

private:
    struct Row
    {
        HistoryEntry entry;
        EditWords words;
    };

    void reload();
    QString sentence(const Row &row) const;
    bool hasOtherWords(const Row &row) const;

    Workspace &m_workspace;
    HistoryItem m_item;
    QList<Row> m_rows;
    std::optional<QString> m_now; ///< The item's words; none where it is gone.
};

} // namespace Sidegloss

Q_DECLARE_METATYPE(QList<Sidegloss::DiffRun>)
