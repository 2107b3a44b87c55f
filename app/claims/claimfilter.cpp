// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimfilter.h"

#include "app/annotations/labels.h"
#include "app/claims/claimmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool holds(const QString &text, QStringView part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

} // namespace

ClaimFilter::ClaimFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ClaimModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ClaimFilter::setQuery(const QString &query)
{
    m_terms = query.split(QChar::Space, Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool ClaimFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return std::ranges::all_of(m_terms, [&](const QString &term) { return fits(term, row); });
}

bool ClaimFilter::fits(const QString &term, int row) const
{
    const auto *model = static_cast<const ClaimModel *>(sourceModel());
    const Claim &claim = model->claim(row);
    const QString speaker = model->speaker(row);
    const auto tagged = [&](QStringView part) {
        return std::ranges::any_of(claim.tags,
                                   [&](const QString &tag) { return holds(tag, part); });
    };
    const auto value = [&](QLatin1StringView key) -> std::optional<QStringView> {
        return term.startsWith(key, Qt::CaseInsensitive)
                   ? std::optional(QStringView(term).sliced(key.size()))
                   : std::nullopt;
    };
    if (const auto part = value("tag:"_L1))
        return tagged(*part);
    if (const auto part = value("speaker:"_L1))
        return holds(speaker, *part);
    if (const auto part = value("verdict:"_L1))
        return holds(wordFor(claim.verdict), *part) || holds(verdictLabel(claim.verdict), *part);
    if (const auto part = value("kind:"_L1))
        return claim.kind
               && (holds(wordFor(*claim.kind), *part) || holds(kindLabel(*claim.kind), *part));
    if (term.compare("due"_L1, Qt::CaseInsensitive) == 0)
        return model->index(row, 0).data(ClaimModel::DueRole).toBool();
    return holds(claim.statement, term) || holds(speaker, term) || tagged(term);
}

} // namespace Sidegloss
