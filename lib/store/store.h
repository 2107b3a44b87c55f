// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/base/result.h"
#include "lib/document/document.h"
#include "lib/store/change.h"
#include "lib/store/documentrecord.h"
#include "lib/store/draft.h"
#include "lib/store/history.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Sidegloss {

/// The library: one open SQLite file. What apply() acknowledged is on disk (WAL, synchronous=FULL;
/// on a network without WAL, synchronous=EXTRA).
/// Used from one thread. Every failure is an Error, no exception leaves it.
class Store
{
public:
    enum class Mode {
        ReadWrite, ///< Made where it is missing (directory 0700, file 0600), migrated where it is
                   ///< older.
        ReadOnly,  ///< Never written; a missing library is ErrorKind::NotFound.
    };

    static Result<Store> open(const QString &path, Mode mode = Mode::ReadWrite);
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;
    ~Store();

    QString path() const;
    /// How long a write waits for another process before it is ErrorKind::LibraryBusy: 5 s, unless
    /// set. Reading never waits for a process that writes, except on a network.
    void setPatience(std::chrono::milliseconds patience);
    /// True in Mode::ReadOnly, and where the library is of a newer version or can't be written.
    bool isReadOnly() const;
    /// Why every write is refused in a library that is read-only: LibraryNewer or
    /// LibraryUnwritable.
    Result<> writable() const;

    // Articles

    /// The article that \a document is, by the rules of identity: same text; else same path and at
    /// least 30 % of the blocks shared (a new revision); else a new article. Keeps the text as a
    /// revision: in time that grows with it; ErrorKind::Cancelled where \a progress is meanwhile.
    Result<DocumentRecord> remember(const Document &document, const QString &path,
                                    const Progress &progress = {});
    /// The same without writing: nothing where the library doesn't know the article. The record's
    /// revision is null where this very text hasn't been kept yet.
    Result<std::optional<DocumentRecord>> find(const Document &document, const QString &path) const;
    /// Every article, last opened first.
    Result<QList<DocumentRecord>> documents() const;
    Result<std::optional<DocumentRecord>> document(DocumentId id) const;
    /// The canonical text that annotations of \a revision were made on.
    Result<QString> revisionText(RevisionId revision) const;
    Result<> setReadingPosition(DocumentId document, const ReadingPosition &position);

    // What the reader made

    /// Takes effect, is journalled and is on disk, or is an Error and nothing happened. Each edit's
    /// before must be what the library holds, else ErrorKind::Conflict. Forgets what could be
    /// redone in its scope. \a author is kept in the journal.
    Result<> apply(const Change &change, const QString &author = {});

    Result<QList<Annotation>> annotations(DocumentId document) const;
    /// How many that can be at most: those in the trash count too. Reads none of them.
    Result<qsizetype> mostAnnotations(DocumentId document) const;
    /// Those next to \a position, a code point, at most \a most before it, behind it and on the
    /// whole article, and the replies to them; in reading order.
    Result<QList<Annotation>> annotationsNear(DocumentId document, qsizetype position,
                                              qsizetype most) const;
    Result<QList<Annotation>> allAnnotations() const;
    Result<std::optional<Annotation>> annotation(AnnotationId id) const;
    Result<QList<Claim>> claims() const;
    Result<std::optional<Claim>> claim(ClaimId id) const;
    /// The annotations with a body that names \a claim, in any article.
    Result<QList<Annotation>> appearances(ClaimId claim) const;
    Result<QList<Person>> people() const;
    /// Those that marks and claims can have: without the names of colours.
    Result<QList<Tag>> tags() const;
    /// The tags that name the colours of marks: see colornames.h.
    Result<QList<Tag>> colorTags() const;

    // Trash and history

    /// Of one article, or of all; last deleted first. A Change that makes an item again takes it
    /// out.
    Result<QList<Trashed<Annotation>>> trashedAnnotations(std::optional<DocumentId> document) const;
    Result<QList<Trashed<Claim>>> trashedClaims() const;
    /// The change that put an annotation or a claim into the trash, with all else that it did;
    /// nothing where none did, as when its making was undone.
    Result<std::optional<Change>> deletion(const QUuid &item) const;
    /// Empties the trash of what was deleted before then; how many items. The journal keeps them:
    /// deletions can be undone as before.
    Result<int> purgeTrash(const QDateTime &before);
    /// What was done to an item, first things first.
    Result<QList<HistoryEntry>> history(AnnotationId id) const;
    Result<QList<HistoryEntry>> history(ClaimId id) const;

    // Drafts: kept apart from the changes, never journalled

    /// On disk when it returns; replaces what this process kept of the same words. Neither this nor
    /// dropDraft() waits for another process: one tries again.
    Result<> keepDraft(const Draft &draft);
    /// What this process kept: the words are saved.
    Result<> dropDraft(const QUuid &item, DraftPart part);
    /// Keeps words that nobody goes on typing: they are lost from the start.
    Result<> leaveDraft(const Draft &draft);
    /// What processes that ended without saving left behind, newest first; several may be of the
    /// same words.
    Result<QList<Draft>> lostDrafts() const;
    /// One of lostDrafts(): the reader has taken it up or given it up.
    Result<> discardDraft(const Draft &lost);

    // Undo

    /// Of one article, or (none) of whatever touched claims or the library itself.
    using UndoScope = std::optional<DocumentId>;
    /// What undo() or redo() would do next, for the menu.
    Result<std::optional<ChangeKind>> undoable(UndoScope scope) const;
    Result<std::optional<ChangeKind>> redoable(UndoScope scope) const;
    /// Takes the last change of \a scope back and says what took effect (the reversed change);
    /// nothing where there is none. ErrorKind::Conflict where a later change in another scope rests
    /// on it, or (in a salvaged library) it rests on what is gone.
    Result<std::optional<Change>> undo(UndoScope scope);
    Result<std::optional<Change>> redo(UndoScope scope);

    /// Rises with every commit of another process (PRAGMA data_version).
    Result<qint64> dataVersion() const;

private:
    struct Data;
    explicit Store(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace Sidegloss
