// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/documentsession.h"

#include "app/session/claimdrafting.h"
#include "app/session/lateannotations.h"
#include "lib/anchoring/describe.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

Result<DocumentRecord> recordOf(Workspace &workspace, const Document &document, const QString &path)
{
    if (!workspace.store().isReadOnly())
        return workspace.remember(document, path);
    const auto known = workspace.store().find(document, path);
    if (!known)
        return std::unexpected(known.error());
    return known->value_or(
        DocumentRecord{DocumentId::create(), {}, document.metadata(), path, {}, {}});
}

ChangeKind kindOf(const AnnotationDraft &draft)
{
    if (draft.claim)
        return ChangeKind::MakeClaim;
    return draft.note.isEmpty() ? ChangeKind::Highlight : ChangeKind::AddNote;
}

} // namespace

Result<std::unique_ptr<DocumentSession>> DocumentSession::open(Workspace &workspace,
                                                               const Document &document,
                                                               const QString &path,
                                                               const Pictures &pictures)
{
    Result<DocumentRecord> record = recordOf(workspace, document, path);
    if (!record)
        return std::unexpected(record.error());
    std::unique_ptr<DocumentSession> session(
        new DocumentSession(workspace, document, *std::move(record), pictures));
    if (const Result<> read = session->begin(); !read)
        return std::unexpected(read.error());
    return session;
}

DocumentSession::DocumentSession(Workspace &workspace, Document document, DocumentRecord record,
                                 Pictures pictures)
    : m_workspace(workspace)
    , m_document(std::move(document))
    , m_record(std::move(record))
    , m_pictures(std::move(pictures))
    , m_quotations(m_document, m_annotations)
{
    connect(&m_workspace, &Workspace::changed, this, &DocumentSession::follow);
    connect(&m_workspace, &Workspace::reloaded, this, [this] {
        if (m_late)
            return m_late->restart();
        // What can't be read now stays as it was; the next command says why.
        std::ignore = reload();
    });
    connect(&m_workspace, &Workspace::savingChanged, this, &DocumentSession::refreshUndo);
}

Result<AnnotationId> DocumentSession::annotate(const AnnotationDraft &draft)
{
    Annotation mark = blank();
    mark.target.color = draft.color;
    if (draft.color.isEmpty())
        mark.target.color = draft.claim ? u"claim"_s : u"quote"_s;
    if (draft.range) {
        if (const Result<> put = putOn(*draft.range, mark); !put)
            return std::unexpected(put.error());
    }
    mark.setNote(draft.note);
    mark.setTags(draft.tags);

    Change change{kindOf(draft), m_record.id, {}};
    if (draft.claim) {
        ClaimDraft claimDraft = *draft.claim;
        claimDraft.tags += draft.tags;
        const auto drafted = draftedClaim(m_workspace, claimDraft);
        if (!drafted)
            return std::unexpected(drafted.error());
        change.edits = drafted->edits;
        mark.setClaim(drafted->id);
    }
    change.edits.append(Edit<Annotation>{std::nullopt, mark});
    return m_workspace.apply(change).transform([&] { return mark.id; });
}

Result<> DocumentSession::markAll(const QList<TextRange> &passages, const QString &color)
{
    Change change{ChangeKind::Highlight, m_record.id, {}};
    for (const TextRange passage : passages) {
        Annotation mark = blank();
        mark.target.color = color.isEmpty() ? u"quote"_s : color;
        if (const Result<> put = putOn(passage, mark); !put)
            return put;
        change.edits.append(Edit<Annotation>{std::nullopt, mark});
    }
    return change.edits.isEmpty() ? Result<>() : m_workspace.apply(change);
}

Result<AnnotationId> DocumentSession::bookmark(TextRange passage)
{
    Annotation mark = blank();
    mark.motivation = Motivation::Bookmarking;
    if (const Result<> put = putOn(passage, mark); !put)
        return std::unexpected(put.error());
    const Change change{ChangeKind::Bookmark, m_record.id, {Edit<Annotation>{std::nullopt, mark}}};
    return m_workspace.apply(change).transform([&] { return mark.id; });
}

Result<AnnotationId> DocumentSession::reply(AnnotationId parent, const QString &markdown)
{
    if (const auto known = existing(parent); !known)
        return std::unexpected(known.error());
    if (markdown.trimmed().isEmpty())
        return failure(ErrorKind::InvalidArgument, {}, u"an empty reply"_s);
    Annotation reply = blank();
    reply.motivation = Motivation::Replying;
    reply.target.replyTo = parent;
    reply.setNote(markdown);
    const Change change{ChangeKind::Reply, m_record.id, {Edit<Annotation>{std::nullopt, reply}}};
    return m_workspace.apply(change).transform([&] { return reply.id; });
}

Result<> DocumentSession::setNote(AnnotationId id, const QString &markdown)
{
    Result<Annotation> mark = existing(id);
    if (!mark)
        return std::unexpected(mark.error());
    const ChangeKind kind = mark->note().isEmpty() ? ChangeKind::AddNote : ChangeKind::EditNote;
    mark->setNote(markdown);
    return edit(kind, {*mark});
}

Result<> DocumentSession::setColor(const QList<AnnotationId> &ids, const QString &color)
{
    QList<Annotation> marks;
    for (const AnnotationId id : ids) {
        Result<Annotation> mark = existing(id);
        if (!mark)
            return std::unexpected(mark.error());
        // A reply has no colour of its own.
        if (!mark->target.replyTo)
            mark->target.color = color;
        marks.append(*mark);
    }
    return edit(ChangeKind::Recolor, marks);
}

Result<> DocumentSession::setTags(AnnotationId id, const QStringList &tags)
{
    Result<Annotation> mark = existing(id);
    if (!mark)
        return std::unexpected(mark.error());
    mark->setTags(tags);
    return edit(ChangeKind::Retag, {*mark});
}

Result<> DocumentSession::setClaim(AnnotationId id, const ClaimDraft &draft)
{
    const Result<Annotation> before = existing(id);
    if (!before)
        return std::unexpected(before.error());
    const auto drafted = draftedClaim(m_workspace, draft);
    if (!drafted)
        return std::unexpected(drafted.error());
    Change change{ChangeKind::MakeClaim, m_record.id, drafted->edits};
    Annotation after = *before;
    after.setClaim(drafted->id);
    if (after != *before) {
        after.modified = QDateTime::currentDateTimeUtc();
        change.edits.append(Edit<Annotation>{*before, after});
    }
    return change.edits.isEmpty() ? Result<>() : m_workspace.apply(change);
}

Result<> DocumentSession::moveEnds(AnnotationId id, TextRange passage)
{
    Result<Annotation> mark = existing(id);
    if (!mark)
        return std::unexpected(mark.error());
    return putOn(passage, *mark).and_then([&] { return edit(ChangeKind::MoveEnds, {*mark}); });
}

Result<> DocumentSession::remove(const QList<AnnotationId> &ids)
{
    // The replies go with them.
    complete();
    for (const AnnotationId id : ids) {
        if (const auto known = existing(id); !known)
            return std::unexpected(known.error());
    }
    const QList<ItemEdit> edits = removalOf(ids);
    return edits.isEmpty() ? Result<>()
                           : m_workspace.apply({ChangeKind::Delete, m_record.id, edits});
}

Result<> DocumentSession::undo()
{
    return m_workspace.undo(m_record.id).transform([](const auto &) {});
}

Result<> DocumentSession::redo()
{
    return m_workspace.redo(m_record.id).transform([](const auto &) {});
}

/// Makes \a passage, which must not be empty, the target of \a mark.
Result<> DocumentSession::putOn(TextRange passage, Annotation &mark) const
{
    if (passage.isEmpty() || passage.end > m_document.text().size())
        return failure(ErrorKind::InvalidArgument, {}, u"no passage of this article"_s);
    mark.target.selectors = describe(m_document, passage);
    mark.target.revision = m_record.revision;
    return {};
}

Annotation DocumentSession::blank() const
{
    Annotation mark;
    mark.id = AnnotationId::create();
    mark.creator = m_workspace.author();
    mark.created = QDateTime::currentDateTimeUtc();
    mark.modified = mark.created;
    mark.target.document = m_record.id;
    mark.target.revision = m_record.revision;
    return mark;
}

Result<Annotation> DocumentSession::existing(AnnotationId id)
{
    if (!m_annotations.find(id))
        complete();
    const AnchoredAnnotation *found = m_annotations.find(id);
    if (!found)
        return failure(ErrorKind::NotFound, id.toString());
    return found->annotation;
}

QList<ItemEdit> DocumentSession::removalOf(const QList<AnnotationId> &ids) const
{
    QSet<AnnotationId> doomed(ids.begin(), ids.end());
    QList<ItemEdit> edits;
    // Replies stand behind what they reply to: so they are found on the way, and taken away first.
    for (const AnchoredAnnotation &item : m_annotations.items()) {
        const auto parent = item.annotation.target.replyTo;
        if (!doomed.contains(item.annotation.id) && !(parent && doomed.contains(*parent)))
            continue;
        doomed.insert(item.annotation.id);
        edits.prepend(Edit<Annotation>{item.annotation, std::nullopt});
    }
    return edits;
}

Result<> DocumentSession::edit(ChangeKind kind, const QList<Annotation> &after)
{
    Change change{kind, m_record.id, {}};
    for (Annotation mark : after) {
        const AnchoredAnnotation *before = m_annotations.find(mark.id);
        if (!before || before->annotation == mark)
            continue;
        mark.modified = QDateTime::currentDateTimeUtc();
        change.edits.append(Edit<Annotation>{before->annotation, mark});
    }
    return change.edits.isEmpty() ? Result<>() : m_workspace.apply(change);
}

} // namespace Sidegloss
