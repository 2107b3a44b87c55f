// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/lostwords.h"

#include "app/session/workspace.h"

#include <algorithm>

namespace Sidegloss {

namespace {

template<typename Item>
std::optional<QString> wordsIn(const Result<std::optional<Item>> &item, auto words)
{
    if (!item || !*item)
        return std::nullopt;
    return words(**item);
}

std::optional<QString> savedWords(const Store &store, const Draft &draft)
{
    const auto note = [](const Annotation &mark) { return mark.note(); };
    const auto nothing = [](const Annotation &) { return QString(); };
    const auto reasoning = [](const Claim &claim) { return claim.reasoning; };
    switch (draft.part) {
    case DraftPart::Note:
        return wordsIn(store.annotation(AnnotationId(draft.item)), note);
    case DraftPart::Reply:
        return wordsIn(store.annotation(AnnotationId(draft.item)), nothing);
    case DraftPart::Reasoning:
        return wordsIn(store.claim(ClaimId(draft.item)), reasoning);
    }
    Q_UNREACHABLE_RETURN({});
}

/// True iff the reply that was being written has been made.
bool isMade(const Store &store, const Draft &reply)
{
    if (reply.part != DraftPart::Reply || !reply.document)
        return false;
    const QList<Annotation> marks =
        store.annotations(*reply.document).value_or(QList<Annotation>());
    return std::ranges::any_of(marks, [&](const Annotation &mark) {
        return mark.target.replyTo && mark.target.replyTo->uuid() == reply.item
               && mark.note() == withoutSpaceAtEnd(reply.markdown);
    });
}

} // namespace

Result<QList<LostWords>> lostWords(Workspace &workspace)
{
    const Result<QList<Draft>> drafts = workspace.store().lostDrafts();
    if (!drafts)
        return std::unexpected(drafts.error());
    QList<LostWords> lost;
    for (const Draft &draft : *drafts) {
        const std::optional<QString> saved = savedWords(workspace.store(), draft);
        const bool isSaved =
            saved && withoutSpaceAtEnd(*saved) == withoutSpaceAtEnd(draft.markdown);
        if (isSaved || isMade(workspace.store(), draft))
            std::ignore = workspace.discardDraft(draft);
        else
            lost.append({draft, saved});
    }
    return lost;
}

QList<Draft> wordsOf(const Change &change)
{
    QList<Draft> drafts;
    for (const ItemEdit &any : change.edits) {
        if (const auto *mark = std::get_if<Edit<Annotation>>(&any); mark && mark->after) {
            const Annotation &after = *mark->after;
            const QString before = mark->before ? mark->before->note() : QString();
            const bool newReply = !mark->before && after.target.replyTo;
            if (!after.note().isEmpty() && after.note() != before) {
                drafts.append({newReply ? after.target.replyTo->uuid() : after.id.uuid(),
                               newReply ? DraftPart::Reply : DraftPart::Note,
                               after.target.document,
                               before,
                               after.note(),
                               {}});
            }
        } else if (const auto *claim = std::get_if<Edit<Claim>>(&any); claim && claim->after) {
            const Claim &after = *claim->after;
            const QString before = claim->before ? claim->before->reasoning : QString();
            if (!after.reasoning.isEmpty() && after.reasoning != before)
                drafts.append(
                    {after.id.uuid(), DraftPart::Reasoning, {}, before, after.reasoning, {}});
        }
    }
    return drafts;
}

QString withoutSpaceAtEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace Sidegloss
