// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/versions.h"

#include <algorithm>

namespace Sidegloss {

Result<> bringBack(Workspace &workspace, const Annotation &version)
{
    const auto marks = workspace.annotations(version.target.document);
    if (!marks)
        return std::unexpected(marks.error());
    const auto now = std::ranges::find(*marks, version.id, &Annotation::id);
    if (now == marks->end())
        return failure(ErrorKind::NotFound, version.id.toString());
    if (now->note() == version.note())
        return {};
    Annotation after = *now;
    after.setNote(version.note());
    after.modified = QDateTime::currentDateTimeUtc();
    return workspace.apply(
        {ChangeKind::EditNote, version.target.document, {Edit<Annotation>{*now, after}}});
}

Result<> bringBack(Workspace &workspace, const Claim &version)
{
    const auto now = workspace.claim(version.id);
    if (!now)
        return std::unexpected(now.error());
    if (!*now)
        return failure(ErrorKind::NotFound, version.id.toString());
    Claim after = **now;
    after.statement = version.statement;
    after.reasoning = version.reasoning;
    if (after == **now)
        return {};
    after.modified = QDateTime::currentDateTimeUtc();
    return workspace.apply({ChangeKind::EditClaim, std::nullopt, {Edit<Claim>{**now, after}}});
}

} // namespace Sidegloss
