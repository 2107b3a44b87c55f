// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/backupmodel.h"

#include "app/annotations/labels.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Sidegloss {

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1: %2, %3", "When, why, size")
            .arg(data(index, MadeRole).toString(), data(index, WordsRole).toString(),
                 data(index, SizeRole).toString());
    case PathRole:
        return row.backup.path;
    case KindRole:
        return static_cast<int>(row.backup.kind);
    case WordsRole:
        return kindWords(row.backup.kind);
    case MadeRole:
        return momentLabel(row.backup.made);
    case SizeRole:
        return QLocale().formattedDataSize(row.size, 1, QLocale::DataSizeSIFormat);
    default:
        return {};
    }
}

void BackupModel::reload(const QString &libraryPath)
{
    beginResetModel();
    m_rows.clear();
    if (!libraryPath.isEmpty()) {
        for (const Backup &backup : backupsIn(backupDirectory(libraryPath), libraryPath))
            m_rows.append({backup, QFileInfo(backup.path).size()});
    }
    endResetModel();
}

std::optional<int> BackupModel::rowOf(const QString &path) const
{
    const auto row =
        std::ranges::find(m_rows, path, [](const Row &one) { return one.backup.path; });
    return row == m_rows.end() ? std::nullopt
                               : std::optional(static_cast<int>(row - m_rows.begin()));
}

std::optional<Backup> BackupModel::lastRegular() const
{
    const auto row = std::ranges::find(m_rows, Backup::Kind::Regular,
                                       [](const Row &one) { return one.backup.kind; });
    return row == m_rows.end() ? std::nullopt : std::optional(row->backup);
}

QString BackupModel::kindWords(Backup::Kind kind)
{
    switch (kind) {
    case Backup::Kind::Regular:
        return tr("Backup");
    case Backup::Kind::BeforeMigration:
        return tr("Before an update of Sidegloss");
    case Backup::Kind::BeforeRestore:
        return tr("Before a backup was restored");
    case Backup::Kind::Damaged:
        return tr("The damaged library, before a backup was restored");
    case Backup::Kind::Salvaged:
        return tr("What could be read of the damaged library");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Sidegloss
