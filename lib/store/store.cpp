// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/store.h"

#include "lib/annotation/colornames.h"
#include "lib/base/instant.h"
#include "lib/store/annotationstore.h"
#include "lib/store/changewriter.h"
#include "lib/store/claimstore.h"
#include "lib/store/documentstore.h"
#include "lib/store/draftstore.h"
#include "lib/store/itemjson.h"
#include "lib/store/journal.h"
#include "lib/store/libraryopening.h"
#include "lib/store/tagstore.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace Sidegloss {

struct Store::Data
{
    Data(QString name, OpenLibrary opened)
        : path(std::move(name))
        , library(std::move(opened))
    {}

    QString path;
    OpenLibrary library;
    Database &database = *library.database;
    DocumentStore documents{database};
    TagStore tags{database};
    AnnotationStore annotations{database, tags};
    ClaimStore claims{database, tags};
    Journal journal{database};
    DraftStore drafts{database};
    ChangeWriter writer{annotations, claims, tags};

    /// Conflict where a later change rests on it.
    StoredChange changeInTurn(const Journal::Entry &entry);

    Result<> writable() const
    {
        if (!library.readOnly)
            return {};
        return failure(library.newer ? ErrorKind::LibraryNewer : ErrorKind::LibraryUnwritable,
                       path);
    }
    /// What \a work returns, in a transaction; an Error where nothing may be written.
    template<typename Work>
    auto writing(Work work) -> Result<decltype(work())>
    {
        if (const Result<> may = writable(); !may)
            return std::unexpected(may.error());
        return inTransaction(database, std::move(work));
    }

    /// No write waits for another process while what it returns lives.
    auto withoutPatience()
    {
        const auto before = database.patience();
        database.setPatience(std::chrono::milliseconds::zero());
        return qScopeGuard([this, before] { database.setPatience(before); });
    }
};

namespace {

ChangeKind kindOf(const Journal::Entry &entry)
{
    return entry.kind;
}

/// Of taking a change back or doing it again: once it was allowed, so what it names is gone.
Error asConflict(Error error)
{
    if (error.kind == ErrorKind::InvalidArgument)
        error.kind = ErrorKind::Conflict;
    return error;
}

} // namespace

StoredChange Store::Data::changeInTurn(const Journal::Entry &entry)
{
    if (journal.isOvertaken(entry))
        throw Failure{{ErrorKind::Conflict, {}, u"a later change rests on it"_s}};
    return journal.changeOf(entry);
}

Store::Store(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{}
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const QString &path, Mode mode)
{
    Result<OpenLibrary> library = openLibrary(path, mode);
    if (!library)
        return std::unexpected(library.error());
    return Store(std::make_unique<Data>(path, *std::move(library)));
}

QString Store::path() const
{
    return m_data->path;
}

void Store::setPatience(std::chrono::milliseconds patience)
{
    m_data->database.setPatience(patience);
}

bool Store::isReadOnly() const
{
    return m_data->library.readOnly;
}

Result<> Store::writable() const
{
    return m_data->writable();
}

Result<DocumentRecord> Store::remember(const Document &document, const QString &path,
                                       const Progress &progress)
{
    if (const Result<> may = writable(); !may)
        return std::unexpected(may.error());
    // Nobody waits for a transaction meanwhile.
    const auto text =
        guarded(m_data->path, [&] { return m_data->documents.newText(document, progress); });
    if (!text)
        return std::unexpected(text.error());
    return m_data->writing([&] { return m_data->documents.remember(document, path, *text); });
}

Result<std::optional<DocumentRecord>> Store::find(const Document &document,
                                                  const QString &path) const
{
    return guarded(m_data->path, [&] { return m_data->documents.find(document, path); });
}

Result<QList<DocumentRecord>> Store::documents() const
{
    return guarded(m_data->path, [&] { return m_data->documents.all(); });
}

Result<std::optional<DocumentRecord>> Store::document(DocumentId id) const
{
    return guarded(m_data->path, [&] { return m_data->documents.get(id); });
}

Result<QString> Store::revisionText(RevisionId revision) const
{
    return guarded(m_data->path, [&] { return m_data->documents.revisionText(revision); });
}

Result<> Store::setReadingPosition(DocumentId document, const ReadingPosition &position)
{
    return m_data->writing([&] { m_data->documents.setReadingPosition(document, position); });
}

Result<> Store::apply(const Change &change, const QString &author)
{
    const QString now = instantToText(QDateTime::currentDateTimeUtc());
    return m_data->writing([&] {
        const StoredChange made = m_data->writer.asMade(change);
        m_data->writer.write(made, now);
        m_data->journal.record(made, author, now);
    });
}

Result<QList<Annotation>> Store::annotations(DocumentId document) const
{
    return guarded(m_data->path, [&] { return m_data->annotations.of(document); });
}

Result<qsizetype> Store::mostAnnotations(DocumentId document) const
{
    return guarded(m_data->path, [&] { return m_data->annotations.mostOf(document); });
}

Result<QList<Annotation>> Store::annotationsNear(DocumentId document, qsizetype position,
                                                 qsizetype most) const
{
    return guarded(m_data->path,
                   [&] { return m_data->annotations.near(document, position, most); });
}

Result<QList<Annotation>> Store::allAnnotations() const
{
    return guarded(m_data->path, [&] { return m_data->annotations.all(); });
}

Result<QList<Trashed<Annotation>>>
Store::trashedAnnotations(std::optional<DocumentId> document) const
{
    return guarded(m_data->path, [&] { return m_data->annotations.trashed(document); });
}

Result<QList<Trashed<Claim>>> Store::trashedClaims() const
{
    return guarded(m_data->path, [&] { return m_data->claims.trashedClaims(); });
}

Result<std::optional<Change>> Store::deletion(const QUuid &item) const
{
    return guarded(m_data->path, [&]() -> std::optional<Change> {
        const auto entry = m_data->journal.deletionOf(item.toString(QUuid::WithoutBraces));
        return entry ? std::optional(m_data->journal.changeOf(*entry).change()) : std::nullopt;
    });
}

Result<std::optional<Annotation>> Store::annotation(AnnotationId id) const
{
    return guarded(m_data->path,
                   [&] { return m_data->annotations.stored(id).transform(itemFrom<Annotation>); });
}

Result<QList<Claim>> Store::claims() const
{
    return guarded(m_data->path, [&] { return m_data->claims.claims(); });
}

Result<std::optional<Claim>> Store::claim(ClaimId id) const
{
    return guarded(m_data->path,
                   [&] { return m_data->claims.stored(id).transform(itemFrom<Claim>); });
}

Result<QList<Annotation>> Store::appearances(ClaimId claim) const
{
    return guarded(m_data->path, [&] { return m_data->annotations.appearances(claim); });
}

Result<QList<Person>> Store::people() const
{
    return guarded(m_data->path, [&] { return m_data->claims.people(); });
}

Result<QList<Tag>> Store::tags() const
{
    return guarded(m_data->path, [&] {
        QList<Tag> tags = m_data->tags.all();
        tags.removeIf([](const Tag &tag) { return !colorNamedBy(tag).isEmpty(); });
        return tags;
    });
}

Result<QList<Tag>> Store::colorTags() const
{
    return guarded(m_data->path, [&] {
        QList<Tag> tags = m_data->tags.all();
        tags.removeIf([](const Tag &tag) { return colorNamedBy(tag).isEmpty(); });
        return tags;
    });
}

Result<std::optional<ChangeKind>> Store::undoable(UndoScope scope) const
{
    return guarded(m_data->path, [&] { return m_data->journal.undoable(scope).transform(kindOf); });
}

Result<std::optional<ChangeKind>> Store::redoable(UndoScope scope) const
{
    return guarded(m_data->path, [&] { return m_data->journal.redoable(scope).transform(kindOf); });
}

Result<std::optional<Change>> Store::undo(UndoScope scope)
{
    const QString now = instantToText(QDateTime::currentDateTimeUtc());
    return m_data
        ->writing([&]() -> std::optional<Change> {
            const auto entry = m_data->journal.undoable(scope);
            if (!entry)
                return std::nullopt;
            const StoredChange back = m_data->changeInTurn(*entry).reversed();
            m_data->writer.write(back, now);
            m_data->journal.setUndone(entry->number, true);
            return back.change();
        })
        .transform_error(asConflict);
}

Result<std::optional<Change>> Store::redo(UndoScope scope)
{
    const QString now = instantToText(QDateTime::currentDateTimeUtc());
    return m_data
        ->writing([&]() -> std::optional<Change> {
            const auto entry = m_data->journal.redoable(scope);
            if (!entry)
                return std::nullopt;
            const StoredChange again = m_data->changeInTurn(*entry);
            m_data->writer.write(again, now);
            m_data->journal.setUndone(entry->number, false);
            return again.change();
        })
        .transform_error(asConflict);
}

Result<QList<HistoryEntry>> Store::history(AnnotationId id) const
{
    return guarded(m_data->path, [&] { return m_data->journal.historyOf(id.toString()); });
}

Result<QList<HistoryEntry>> Store::history(ClaimId id) const
{
    return guarded(m_data->path, [&] { return m_data->journal.historyOf(id.toString()); });
}

Result<> Store::keepDraft(const Draft &draft)
{
    const auto patience = m_data->withoutPatience();
    return m_data->writing([&] { m_data->drafts.keep(draft); });
}

Result<> Store::dropDraft(const QUuid &item, DraftPart part)
{
    const auto patience = m_data->withoutPatience();
    return m_data->writing([&] { m_data->drafts.drop(item, part); });
}

Result<> Store::leaveDraft(const Draft &draft)
{
    return m_data->writing([&] { m_data->drafts.leave(draft); });
}

Result<> Store::discardDraft(const Draft &lost)
{
    return m_data->writing([&] { m_data->drafts.discard(lost); });
}

Result<QList<Draft>> Store::lostDrafts() const
{
    return guarded(m_data->path, [&] { return m_data->drafts.lost(); });
}

Result<int> Store::purgeTrash(const QDateTime &before)
{
    const QString time = instantToText(before);
    return m_data->writing([&] {
        return m_data->annotations.purge(time) + m_data->claims.purge(time)
               + m_data->tags.purge(time);
    });
}

Result<qint64> Store::dataVersion() const
{
    return guarded(m_data->path, [&] { return m_data->database.number("PRAGMA data_version"); });
}

} // namespace Sidegloss
