// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/documentstore.h"

#include "lib/base/instant.h"
#include "lib/document/fingerprint.h"
#include "lib/store/digestedtable.h"
#include "lib/store/packedtext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// What an edited article keeps at least of its blocks; with less it is another article.
constexpr double sharedAtLeast = 0.3;

QString normalizedPath(const QString &path)
{
    return path.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QStringList authorsFrom(const QByteArray &json)
{
    QStringList authors;
    for (const QJsonValue &author : QJsonDocument::fromJson(json).array())
        authors.append(author.toString());
    return authors;
}

QByteArray toStored(const QStringList &authors)
{
    return QJsonDocument(QJsonArray::fromStringList(authors)).toJson(QJsonDocument::Compact);
}

template<typename Id>
Id idFrom(const QString &text)
{
    const auto id = Id::fromText(text);
    if (!id)
        throw Failure{{ErrorKind::LibraryDamaged, text, u"not a UUID"_s}};
    return *id;
}

DocumentRecord recordFrom(const Query &row)
{
    DocumentRecord record;
    record.id = idFrom<DocumentId>(row.text(0));
    record.revision = idFrom<RevisionId>(row.text(1));
    record.metadata = {
        row.text(2), authorsFrom(row.bytes(3)), row.text(4), row.text(5), row.text(6), row.text(7),
        row.text(8)};
    record.path = row.text(9);
    record.lastOpened = instantFromText(row.text(10));
    if (!row.isNull(11))
        record.readingPosition = {row.number(11), row.text(12), row.real(13)};
    return record;
}

} // namespace

std::optional<DocumentStore::Identity> DocumentStore::byText(const QByteArray &hash)
{
    Query query = m_database.query("SELECT document, id FROM revision WHERE text_hash = ?");
    query.bindBlob(hash);
    if (!query.step())
        return std::nullopt;
    return Identity{idFrom<DocumentId>(query.text(0)), idFrom<RevisionId>(query.text(1))};
}

std::optional<DocumentStore::Identity> DocumentStore::byPath(const QByteArray &print,
                                                             const QString &path)
{
    if (path.isEmpty())
        return std::nullopt;
    Query query = m_database.query("SELECT document.id, revision.fingerprint FROM document"
                                   " JOIN revision ON revision.id = document.revision"
                                   " WHERE path = ? ORDER BY last_opened DESC");
    query.bind(path);
    while (query.step()) {
        const QByteArray known = query.bytes(1);
        // Of an article whose text was lost the path is all that is known.
        if (known.isEmpty() || sharedBlocks(known, print) >= sharedAtLeast)
            return Identity{idFrom<DocumentId>(query.text(0)), {}};
    }
    return std::nullopt;
}

std::optional<DocumentStore::NewText> DocumentStore::newText(const Document &document,
                                                             const Progress &progress)
{
    if (byText(document.textHash(progress.part(0, 0.1))))
        return std::nullopt;
    const Result<QByteArray> packed = packedText(document.text(), progress.part(0.1, 0.8));
    if (!packed)
        throw Failure{packed.error()};
    const QByteArray print = fingerprint(document, progress.part(0.8, 1));
    if (const Result<> goesOn = progress.goesOn(); !goesOn)
        throw Failure{goesOn.error()};
    return NewText{*packed, print};
}

std::optional<DocumentRecord> DocumentStore::find(const Document &document, const QString &path)
{
    auto identity = byText(document.textHash());
    if (!identity)
        identity = byPath(fingerprint(document), normalizedPath(path));
    if (!identity)
        return std::nullopt;
    auto record = get(identity->document);
    if (record)
        record->revision = identity->revision;
    return record;
}

DocumentRecord DocumentStore::remember(const Document &document, const QString &path,
                                       const std::optional<NewText> &text)
{
    const QString place = normalizedPath(path);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto known = byText(document.textHash());
    const bool isNew = !known;
    const std::optional<NewText> added = isNew && !text ? newText(document, {}) : text;
    if (isNew)
        known = byPath(added->fingerprint, place);
    Identity identity = known.value_or(Identity{DocumentId::create(), {}});
    if (isNew)
        identity.revision = RevisionId::create();

    DocumentRecord record = get(identity.document).value_or(DocumentRecord());
    record.id = identity.document;
    record.revision = identity.revision;
    record.metadata = document.metadata();
    record.path = place;
    record.lastOpened = now;
    write(record);
    if (isNew)
        addRevision(identity, document, *added, instantToText(now));
    return record;
}

void DocumentStore::addRevision(const Identity &identity, const Document &document,
                                const NewText &text, const QString &time)
{
    m_database.query(Tables::revision.put())
        .bind(identity.revision.toString())
        .bind(identity.document.toString())
        .bindBlob(document.textHash())
        .bindBlob(text.packed)
        .bindBlob(text.fingerprint)
        .bind(time)
        .execute();
}

void DocumentStore::write(const DocumentRecord &record)
{
    const Metadata &metadata = record.metadata;
    const QString opened = instantToText(record.lastOpened);
    Query query = m_database.query(Tables::document.put());
    query.bind(record.id.toString())
        .bind(record.revision.toString())
        .bind(metadata.title)
        .bindUtf8(toStored(metadata.authors))
        .bind(metadata.date)
        .bind(metadata.language)
        .bind(metadata.source)
        .bind(metadata.mediaType)
        .bind(metadata.encoding)
        .bind(record.path)
        .bind(opened);
    if (const auto &place = record.readingPosition)
        query.bind(qint64{place->position}).bind(place->context).bind(place->progress);
    else
        query.bindNull().bindNull().bindNull();
    query.execute();
    m_database.query(Tables::pathHistory.put())
        .bind(record.id.toString())
        .bind(record.path)
        .bind(opened)
        .execute();
}

QList<DocumentRecord> DocumentStore::all()
{
    QList<DocumentRecord> records;
    Query query = m_database.query(
        "SELECT id, revision, title, authors, date, language, source, media_type, encoding, path,"
        " last_opened, reading_position, reading_context, reading_progress FROM document"
        " ORDER BY last_opened DESC, id DESC");
    while (query.step())
        records.append(recordFrom(query));
    return records;
}

std::optional<DocumentRecord> DocumentStore::get(DocumentId id)
{
    Query query = m_database.query(
        "SELECT id, revision, title, authors, date, language, source, media_type, encoding, path,"
        " last_opened, reading_position, reading_context, reading_progress FROM document"
        " WHERE id = ?");
    query.bind(id.toString());
    if (!query.step())
        return std::nullopt;
    return recordFrom(query);
}

QString DocumentStore::revisionText(RevisionId revision)
{
    Query query = m_database.query("SELECT text FROM revision WHERE id = ?");
    query.bind(revision.toString());
    if (!query.step())
        throw Failure{{ErrorKind::NotFound, revision.toString(), u"revision"_s}};
    const std::optional<QByteArray> text = unpackedText(query.bytes(0));
    if (!text)
        throw Failure{{ErrorKind::LibraryDamaged, revision.toString(), u"the text of a revision"_s}};
    return QString::fromUtf8(*text);
}

void DocumentStore::setReadingPosition(DocumentId document, const ReadingPosition &position)
{
    static const std::string sql = Tables::document.update(
        {"reading_position", "reading_context", "reading_progress"}, "id = ?4");
    const int changed = m_database.query(sql.c_str())
                            .bind(qint64{position.position})
                            .bind(position.context)
                            .bind(position.progress)
                            .bind(document.toString())
                            .execute();
    if (changed == 0)
        throw Failure{{ErrorKind::NotFound, document.toString(), u"document"_s}};
}

} // namespace Sidegloss
