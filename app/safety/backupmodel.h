// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/backup.h"

#include <QAbstractListModel>

namespace Sidegloss {

/// The backups of a library as rows, newest first.
class BackupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        KindRole,  ///< Backup::Kind, as a number.
        WordsRole, ///< Why it was made.
        MadeRole,  ///< When, in words.
        SizeRole,  ///< In words.
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is all of a row as one sentence, for a screen reader.
    QVariant data(const QModelIndex &index, int role) const override;

    /// Reads the directory of the backups of the library at \a libraryPath.
    void reload(const QString &libraryPath);
    const Backup &backup(int row) const { return m_rows[row].backup; }
    /// None where there is no such backup.
    std::optional<int> rowOf(const QString &path) const;
    /// The newest that the rotation may take away.
    std::optional<Backup> lastRegular() const;

    /// Why a backup of that kind was made.
    static QString kindWords(Backup::Kind kind);

private:
    struct Row
    {
        Backup backup;
        qint64 size;
    };
    QList<Row> m_rows;
};

} // namespace Sidegloss
