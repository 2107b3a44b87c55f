// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/claimdrafting.h"

#include "app/session/claimcommands.h"
#include "lib/annotation/tag.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

Claim newClaim(const ClaimDraft &draft, const QString &author)
{
    Claim claim;
    claim.id = ClaimId::create();
    claim.statement = draft.statement.simplified();
    claim.creator = author;
    return claim;
}

Claim withDraft(Claim claim, const ClaimDraft &draft, const std::optional<NamedPerson> &speaker)
{
    if (speaker)
        claim.speaker = speaker->id;
    if (draft.kind)
        claim.kind = draft.kind;
    if (draft.verdict)
        claim.verdict = *draft.verdict;
    if (draft.reviewOn)
        claim.reviewOn = draft.reviewOn;
    for (const QString &tag : draft.tags) {
        const QString path = normalizedTagPath(tag);
        if (!path.isEmpty() && !claim.tags.contains(path))
            claim.tags.append(path);
    }
    return claim;
}

Result<std::optional<Claim>> sameClaim(const Workspace &workspace, const ClaimDraft &draft,
                                       const std::optional<NamedPerson> &speaker)
{
    const Result<QList<Claim>> claims = workspace.claims();
    if (!claims)
        return std::unexpected(claims.error());
    const QString statement = draft.statement.simplified();
    const auto same = std::ranges::find_if(*claims, [&](const Claim &claim) {
        return claim.statement.simplified() == statement
               && (!speaker || claim.speaker == speaker->id);
    });
    return same == claims->end() ? std::nullopt : std::optional(*same);
}

} // namespace

Result<DraftedClaim> draftedClaim(const Workspace &workspace, const ClaimDraft &draft)
{
    if (draft.statement.simplified().isEmpty())
        return failure(ErrorKind::InvalidArgument, draft.statement, u"a claim without statement"_s);
    const auto speaker = personCalled(workspace, draft.speaker.value_or(QString()));
    if (!speaker)
        return std::unexpected(speaker.error());
    const auto before = sameClaim(workspace, draft, *speaker);
    if (!before)
        return std::unexpected(before.error());

    Claim after = withDraft(before->value_or(newClaim(draft, workspace.author())), draft, *speaker);
    DraftedClaim drafted{after.id, {}};
    if (*before == after)
        return drafted;
    after.modified = QDateTime::currentDateTimeUtc();
    if (!*before)
        after.created = after.modified;
    if (*speaker && (*speaker)->edit)
        drafted.edits.append(*(*speaker)->edit);
    drafted.edits.append(Edit<Claim>{*before, after});
    return drafted;
}

} // namespace Sidegloss
