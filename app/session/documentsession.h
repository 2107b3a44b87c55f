// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/annotations/annotationmodel.h"
#include "app/session/annotationdraft.h"
#include "app/session/knownclaims.h"
#include "app/session/quotations.h"
#include "app/session/workspace.h"
#include "lib/document/document.h"
#include "lib/layout/pictures.h"

#include <QObject>

namespace Sidegloss {

class LateAnnotations;

/// An open article and everything that may be done to its marks: the only way to change anything.
/// One per open article. Each command is one Change, saved as Workspace::apply() saves, and one
/// step of undo.
class DocumentSession : public QObject
{
    Q_OBJECT

public:
    /// The article in the library of \a workspace, which must outlive the session. Remembers it
    /// there, but in a library that is read-only.
    static Result<std::unique_ptr<DocumentSession>> open(Workspace &workspace,
                                                         const Document &document,
                                                         const QString &path,
                                                         const Pictures &pictures = {});
    ~DocumentSession() override;
    Q_DISABLE_COPY_MOVE(DocumentSession)

    /// Its quotes() are of no account: see quotations().
    const Document &document() const { return m_document; }
    const Pictures &pictures() const { return m_pictures; }
    const DocumentRecord &record() const { return m_record; }
    Workspace &workspace() const { return m_workspace; }
    /// Of an article with thousands of them, at first only those about the place where one was
    /// reading; the others come as soon as they are read, before the next key or button, or when
    /// complete() is called.
    AnnotationModel &annotations() { return m_annotations; }
    const AnnotationModel &annotations() const { return m_annotations; }
    void complete();
    const Quotations &quotations() const { return m_quotations; }
    Quotations &quotations() { return m_quotations; }

    /// The claims that annotations of this article are appearances of, and their speakers.
    std::optional<Claim> claim(ClaimId id) const { return m_claims.claim(id); }
    std::optional<Person> person(PersonId id) const { return m_claims.person(id); }

    /// An annotation of this article by its author, made now, that isn't saved yet.
    Annotation blank() const;

    Result<AnnotationId> annotate(const AnnotationDraft &draft);
    /// A mark on each of \a passages, none of them empty; one step of undo.
    Result<> markAll(const QList<TextRange> &passages, const QString &color);
    /// Keeps a place; \a passage: the words there, not empty.
    Result<AnnotationId> bookmark(TextRange passage);
    Result<AnnotationId> reply(AnnotationId parent, const QString &markdown);
    Result<> setNote(AnnotationId id, const QString &markdown);
    Result<> setColor(const QList<AnnotationId> &ids, const QString &color);
    Result<> setTags(AnnotationId id, const QStringList &tags);
    /// Makes an existing mark an appearance of a claim.
    Result<> setClaim(AnnotationId id, const ClaimDraft &draft);
    /// Puts a mark on another passage.
    Result<> moveEnds(AnnotationId id, TextRange passage);
    /// Saves those of \a after, marks of this article, that differ from what it holds.
    Result<> edit(ChangeKind kind, const QList<Annotation> &after);
    /// To the trash, with the replies.
    Result<> remove(const QList<AnnotationId> &ids);

    Result<> undo();
    Result<> redo();
    /// What undo() and redo() would do, for the menu's words.
    std::optional<ChangeKind> undoable() const { return m_undoable; }
    std::optional<ChangeKind> redoable() const { return m_redoable; }

Q_SIGNALS:
    void undoStateChanged();
    /// A claim or person that this article's marks name has changed.
    void claimsChanged();

private:
    DocumentSession(Workspace &workspace, Document document, DocumentRecord record,
                    Pictures pictures);

    Result<> begin();
    void takeIn(const Result<QList<AnchoredAnnotation>> &late);
    void endReading();
    Result<> reload();
    void show(const QList<AnchoredAnnotation> &annotations);
    void follow(const Change &change);
    void followAtOnce(const Change &change);
    AnchoredAnnotation anchored(const Annotation &annotation) const;
    void refreshClaims();
    void refreshUndo();

    Result<> putOn(TextRange passage, Annotation &mark) const;
    Result<Annotation> existing(AnnotationId id);
    QList<ItemEdit> removalOf(const QList<AnnotationId> &ids) const;

    Workspace &m_workspace;
    Document m_document;
    DocumentRecord m_record;
    const Pictures m_pictures;
    AnnotationModel m_annotations;
    std::unique_ptr<LateAnnotations> m_late; ///< While the model hasn't all of them.
    Quotations m_quotations;
    KnownClaims m_claims;
    std::optional<ChangeKind> m_undoable;
    std::optional<ChangeKind> m_redoable;
};

} // namespace Sidegloss
