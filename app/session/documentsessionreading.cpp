// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/documentsession.h"
#include "app/session/lateannotations.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// Beyond this, one reset is less work for the views than a signal for each row.
constexpr qsizetype manyEdits = 200;
/// More annotations than can be read unnoticed.
constexpr qsizetype manyAnnotations = 1000;
/// So many before the place where one reads, and behind it, are more than are seen of them.
constexpr qsizetype nearAnnotations = 100;

bool touchesClaims(const Change &change)
{
    return std::ranges::any_of(change.edits, [](const ItemEdit &edit) {
        const auto *mark = std::get_if<Edit<Annotation>>(&edit);
        return !mark || (mark->before && mark->before->claim())
               || (mark->after && mark->after->claim());
    });
}

} // namespace

DocumentSession::~DocumentSession() = default;

AnchoredAnnotation DocumentSession::anchored(const Annotation &annotation) const
{
    return Sidegloss::anchored(m_document, m_record.revision, annotation);
}

Result<> DocumentSession::begin()
{
    const Store &store = m_workspace.store();
    // What isn't saved yet is known here alone.
    const bool isSaved = m_workspace.saving() == Workspace::Saving::Saved;
    if (!isSaved || store.mostAnnotations(m_record.id).value_or(0) <= manyAnnotations)
        return reload();
    const qsizetype place = m_record.readingPosition.value_or(ReadingPosition()).position;
    const auto near = store.annotationsNear(m_record.id, place, nearAnnotations);
    if (!near)
        return std::unexpected(near.error());
    show(Sidegloss::anchored(m_document, m_record.revision, *near));
    m_late = std::make_unique<LateAnnotations>(store.path(), m_document, m_record);
    connect(m_late.get(), &LateAnnotations::neededAtOnce, this, &DocumentSession::complete);
    connect(m_late.get(), &LateAnnotations::arrived, this, &DocumentSession::takeIn);
    return {};
}

void DocumentSession::takeIn(const Result<QList<AnchoredAnnotation>> &late)
{
    if (!late)
        return complete();
    endReading();
    show(*late);
}

void DocumentSession::complete()
{
    if (!m_late)
        return;
    endReading();
    // What can't be read now comes with the next change of another process.
    std::ignore = reload();
}

void DocumentSession::endReading()
{
    m_late->disconnect(this);
    // It is the one who calls.
    m_late.release()->deleteLater();
}

Result<> DocumentSession::reload()
{
    const Result<QList<Annotation>> marks = m_workspace.annotations(m_record.id);
    if (!marks)
        return std::unexpected(marks.error());
    show(Sidegloss::anchored(m_document, m_record.revision, *marks));
    return {};
}

void DocumentSession::show(const QList<AnchoredAnnotation> &annotations)
{
    m_annotations.reset(annotations);
    refreshClaims();
    refreshUndo();
}

void DocumentSession::follow(const Change &change)
{
    if (m_late)
        m_late->restart();
    if (change.edits.size() > manyEdits) {
        followAtOnce(change);
    } else {
        for (const ItemEdit &one : change.edits) {
            const auto *mark = std::get_if<Edit<Annotation>>(&one);
            if (!mark)
                continue;
            if (mark->after && mark->after->target.document == m_record.id)
                m_annotations.insertOrUpdate(anchored(*mark->after));
            else if (mark->before)
                m_annotations.remove(mark->before->id);
        }
    }
    if (touchesClaims(change))
        refreshClaims();
    refreshUndo();
}

void DocumentSession::followAtOnce(const Change &change)
{
    QHash<AnnotationId, AnchoredAnnotation> items;
    for (const AnchoredAnnotation &item : m_annotations.items())
        items.insert(item.annotation.id, item);
    for (const ItemEdit &one : change.edits) {
        const auto *mark = std::get_if<Edit<Annotation>>(&one);
        if (!mark)
            continue;
        if (!mark->after || mark->after->target.document != m_record.id) {
            items.remove((mark->after ? mark->after : mark->before)->id);
            continue;
        }
        const auto known = items.find(mark->after->id);
        // Most keep their place, which takes long to find.
        if (known != items.end()
            && known->annotation.target.selectors == mark->after->target.selectors
            && known->annotation.target.revision == mark->after->target.revision)
            known->annotation = *mark->after;
        else
            items.insert(mark->after->id, anchored(*mark->after));
    }
    m_annotations.reset(items.values());
}

void DocumentSession::refreshClaims()
{
    if (m_claims.refresh(m_workspace, m_annotations))
        Q_EMIT claimsChanged();
}

void DocumentSession::refreshUndo()
{
    m_undoable = m_workspace.store().undoable(m_record.id).value_or(std::nullopt);
    m_redoable = m_workspace.store().redoable(m_record.id).value_or(std::nullopt);
    Q_EMIT undoStateChanged();
}

} // namespace Sidegloss
