// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/trash.h"

#include "app/session/restoring.h"

#include <algorithm>

namespace Sidegloss {

QUuid TrashItem::id() const
{
    return std::visit([](const auto &one) { return one.id.uuid(); }, item);
}

int TrashItem::daysLeft(const QDateTime &now) const
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 seconds = now.secsTo(deleted.addDays(daysInTrash));
    return static_cast<int>(std::max<qint64>(0, (seconds + day - 1) / day));
}

Result<QList<TrashItem>> trash(const Workspace &workspace)
{
    const auto annotations = workspace.store().trashedAnnotations({});
    if (!annotations)
        return std::unexpected(annotations.error());
    const auto claims = workspace.store().trashedClaims();
    if (!claims)
        return std::unexpected(claims.error());
    QList<TrashItem> items;
    for (const Trashed<Annotation> &one : *annotations)
        items.append({one.item, one.deleted});
    for (const Trashed<Claim> &one : *claims)
        items.append({one.item, one.deleted});
    std::ranges::stable_sort(items, std::greater(), &TrashItem::deleted);
    return items;
}

Result<std::optional<Change>> restore(Workspace &workspace, const QList<QUuid> &items)
{
    Result<Change> change = restoringChange(workspace, items);
    if (!change)
        return std::unexpected(change.error());
    if (change->edits.isEmpty())
        return std::nullopt;
    return workspace.apply(*change).transform([&] { return std::optional(*change); });
}

} // namespace Sidegloss
