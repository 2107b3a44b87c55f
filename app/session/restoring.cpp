// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/restoring.h"

#include "app/session/workspace.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Sidegloss {

namespace {

/// Finds what has to come with the items, and what of them can't come any more.
class Restoring
{
public:
    explicit Restoring(const Workspace &workspace)
        : m_workspace(workspace)
    {}

    Result<> readTrash();
    Result<> add(const QUuid &item);
    Change change() const;

private:
    Result<> add(Annotation mark);
    Result<> add(Claim claim);
    Result<> settleClaim(Annotation &mark);
    Result<> addRepliesOf(AnnotationId mark, const Change &deletion);
    Result<> relinkMarksOf(ClaimId claim, const Change &deletion);

    const Workspace &m_workspace;
    QHash<AnnotationId, Annotation> m_marks;
    QHash<ClaimId, Claim> m_claims;
    QSet<QUuid> m_added;
    QSet<DocumentId> m_articles;
    QList<ItemEdit> m_edits;
};

Result<> Restoring::readTrash()
{
    const auto marks = m_workspace.store().trashedAnnotations({});
    if (!marks)
        return std::unexpected(marks.error());
    const auto claims = m_workspace.store().trashedClaims();
    if (!claims)
        return std::unexpected(claims.error());
    for (const Trashed<Annotation> &one : *marks)
        m_marks.insert(one.item.id, one.item);
    for (const Trashed<Claim> &one : *claims)
        m_claims.insert(one.item.id, one.item);
    return {};
}

Result<> Restoring::add(const QUuid &item)
{
    if (m_added.contains(item))
        return {};
    if (const auto mark = m_marks.constFind(AnnotationId(item)); mark != m_marks.cend())
        return add(*mark);
    if (const auto claim = m_claims.constFind(ClaimId(item)); claim != m_claims.cend())
        return add(*claim);
    return {};
}

Result<> Restoring::add(Annotation mark)
{
    m_added.insert(mark.id.uuid());
    m_articles.insert(mark.target.document);
    if (mark.target.replyTo) {
        if (const Result<> added = add(mark.target.replyTo->uuid()); !added)
            return added;
    }
    if (const Result<> settled = settleClaim(mark); !settled)
        return settled;
    m_edits.append(Edit<Annotation>{std::nullopt, mark});
    const auto deletion = m_workspace.store().deletion(mark.id.uuid());
    if (!deletion)
        return std::unexpected(deletion.error());
    return *deletion ? addRepliesOf(mark.id, **deletion) : Result<>();
}

Result<> Restoring::settleClaim(Annotation &mark)
{
    const auto claim = mark.claim();
    if (!claim)
        return {};
    if (m_claims.contains(*claim))
        return add(claim->uuid());
    const auto live = m_workspace.store().claim(*claim);
    if (!live)
        return std::unexpected(live.error());
    // It can be gone for good where the machine's clock was set back.
    if (!*live)
        mark.setClaim(std::nullopt);
    return {};
}

Result<> Restoring::addRepliesOf(AnnotationId mark, const Change &deletion)
{
    for (const ItemEdit &any : deletion.edits) {
        const auto *edit = std::get_if<Edit<Annotation>>(&any);
        if (!edit || !edit->before || edit->after || edit->before->target.replyTo != mark)
            continue;
        if (const Result<> added = add(edit->before->id.uuid()); !added)
            return added;
    }
    return {};
}

Result<> Restoring::add(Claim claim)
{
    m_added.insert(claim.id.uuid());
    const auto people = m_workspace.people();
    if (!people)
        return std::unexpected(people.error());
    if (claim.speaker && std::ranges::find(*people, *claim.speaker, &Person::id) == people->end())
        claim.speaker.reset();
    m_edits.append(Edit<Claim>{std::nullopt, claim});
    const auto deletion = m_workspace.store().deletion(claim.id.uuid());
    if (!deletion)
        return std::unexpected(deletion.error());
    return *deletion ? relinkMarksOf(claim.id, **deletion) : Result<>();
}

Result<> Restoring::relinkMarksOf(ClaimId claim, const Change &deletion)
{
    for (const ItemEdit &any : deletion.edits) {
        const auto *edit = std::get_if<Edit<Annotation>>(&any);
        if (!edit || !edit->before || !edit->after || edit->before->claim() != claim)
            continue;
        const auto live = m_workspace.store().annotation(edit->before->id);
        if (!live)
            return std::unexpected(live.error());
        if (!*live || (*live)->claim())
            continue;
        Annotation linked = **live;
        linked.setClaim(claim);
        linked.modified = QDateTime::currentDateTimeUtc();
        m_edits.append(Edit<Annotation>{**live, linked});
    }
    return {};
}

Change Restoring::change() const
{
    const bool inOne = m_articles.size() == 1;
    return {ChangeKind::Restore, inOne ? std::optional(*m_articles.cbegin()) : std::nullopt,
            m_edits};
}

} // namespace

Result<Change> restoringChange(const Workspace &workspace, const QList<QUuid> &items)
{
    Restoring restoring(workspace);
    if (const Result<> read = restoring.readTrash(); !read)
        return std::unexpected(read.error());
    for (const QUuid &item : items) {
        if (const Result<> added = restoring.add(item); !added)
            return std::unexpected(added.error());
    }
    return restoring.change();
}

} // namespace Sidegloss
