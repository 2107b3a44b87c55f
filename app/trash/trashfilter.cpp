// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trash/trashfilter.h"

#include "app/trash/trashmodel.h"

#include <algorithm>

namespace Sidegloss {

void TrashFilter::setQuery(const QString &query)
{
    m_words = query.split(QChar::Space, Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool TrashFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text =
        sourceModel()->index(row, 0, parent).data(TrashModel::SoughtRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Sidegloss
