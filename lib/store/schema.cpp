// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/schema.h"

#include "lib/base/sha256.h"
#include "lib/store/rowdigest.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace Sidegloss {

namespace {

void createArticles(SQLite::Database &connection)
{
    connection.exec(R"(
CREATE TABLE document (
    id TEXT PRIMARY KEY,
    revision TEXT NOT NULL REFERENCES revision(id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    date TEXT NOT NULL,
    language TEXT NOT NULL,
    source TEXT NOT NULL,
    media_type TEXT NOT NULL,
    encoding TEXT NOT NULL,
    path TEXT NOT NULL,
    last_opened TEXT NOT NULL,
    reading_position INTEGER,
    reading_context TEXT,
    reading_progress REAL
) STRICT)");
    connection.exec("CREATE INDEX document_path ON document(path)");
    connection.exec(R"(
CREATE TABLE revision (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document(id),
    text_hash BLOB NOT NULL UNIQUE,
    text BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    created TEXT NOT NULL
) STRICT)");
    connection.exec("CREATE INDEX revision_document ON revision(document)");
    connection.exec(R"(
CREATE TABLE path_history (
    document TEXT NOT NULL REFERENCES document(id),
    path TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    PRIMARY KEY (document, path)
) STRICT, WITHOUT ROWID)");
}

void createItems(SQLite::Database &connection)
{
    connection.exec(R"(
CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    json TEXT NOT NULL,
    deleted TEXT
) STRICT)");
    connection.exec(R"(
CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    statement TEXT NOT NULL,
    speaker TEXT REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
    json TEXT NOT NULL,
    deleted TEXT
) STRICT)");
    connection.exec("CREATE INDEX claim_speaker ON claim(speaker)");
    connection.exec(R"(
CREATE TABLE annotation (
    id TEXT PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document(id),
    revision TEXT REFERENCES revision(id),
    reply_to TEXT REFERENCES annotation(id) DEFERRABLE INITIALLY DEFERRED,
    start_at INTEGER,
    end_at INTEGER,
    json TEXT NOT NULL,
    deleted TEXT
) STRICT)");
    connection.exec("CREATE INDEX annotation_place ON annotation(document, start_at)");
    connection.exec("CREATE INDEX annotation_revision ON annotation(revision)");
    connection.exec("CREATE INDEX annotation_reply ON annotation(reply_to)");
    connection.exec(R"(
CREATE TABLE appearance (
    claim TEXT NOT NULL REFERENCES claim(id) DEFERRABLE INITIALLY DEFERRED,
    annotation TEXT NOT NULL REFERENCES annotation(id),
    PRIMARY KEY (claim, annotation)
) STRICT, WITHOUT ROWID)");
    connection.exec("CREATE INDEX appearance_annotation ON appearance(annotation)");
}

void createTags(SQLite::Database &connection)
{
    connection.exec(R"(
CREATE TABLE tag (
    id TEXT PRIMARY KEY,
    path TEXT NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    json TEXT NOT NULL,
    deleted TEXT
) STRICT)");
    connection.exec("CREATE UNIQUE INDEX tag_path ON tag(path) WHERE deleted IS NULL");
    connection.exec(R"(
CREATE TABLE tagging (
    item TEXT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (item, path)
) STRICT, WITHOUT ROWID)");
    connection.exec("CREATE INDEX tagging_path ON tagging(path)");
}

void createJournal(SQLite::Database &connection)
{
    connection.exec(R"(
CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    document TEXT REFERENCES document(id),
    library INTEGER NOT NULL CHECK (library IN (0, 1)),
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    undone INTEGER,
    forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))
) STRICT)");
    connection.exec("CREATE INDEX journal_document ON journal(document, undone)");
    connection.exec("CREATE INDEX journal_library ON journal(library, undone)");
    connection.exec(R"(
CREATE TABLE journal_edit (
    journal INTEGER NOT NULL REFERENCES journal(number),
    position INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('annotation', 'claim', 'person', 'tag')),
    item TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (journal, position),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID)");
    connection.exec("CREATE INDEX journal_edit_item ON journal_edit(item)");
}

/// Gives every row of \a table the digest of its other columns as they are in this version.
void digestRows(SQLite::Database &connection, const std::string &table)
{
    SQLite::Statement columns(connection, "SELECT group_concat(name, ', ' ORDER BY cid)"
                                          " FROM pragma_table_info(?) WHERE name <> 'digest'");
    columns.bind(1, table);
    columns.executeStep();
    connection.exec("UPDATE " + table + " SET digest = row_digest("
                    + columns.getColumn(0).getString() + ")");
}

void createVersion1(SQLite::Database &connection)
{
    createArticles(connection);
    createItems(connection);
    createTags(connection);
    createJournal(connection);
}

void addDigests(SQLite::Database &connection)
{
    for (const char *table : {"document", "revision", "path_history", "annotation", "claim",
                              "person", "tag", "journal"}) {
        connection.exec("ALTER TABLE "s + table + " ADD COLUMN digest BLOB NOT NULL DEFAULT x''");
        digestRows(connection, table);
    }
}

/// Large rows make a poor WITHOUT ROWID table: each would spill over into a page of its own.
void remakeJournalEdits(SQLite::Database &connection)
{
    connection.exec(R"(
CREATE TABLE new_journal_edit (
    journal INTEGER NOT NULL REFERENCES journal(number),
    position INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('annotation', 'claim', 'person', 'tag')),
    item TEXT NOT NULL,
    before TEXT,
    after TEXT,
    digest BLOB NOT NULL DEFAULT x'',
    PRIMARY KEY (journal, position),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT)");
    connection.exec("INSERT INTO new_journal_edit (journal, position, type, item, before, after)"
                    " SELECT journal, position, type, item, before, after FROM journal_edit"
                    " ORDER BY journal, position");
    connection.exec("DROP TABLE journal_edit");
    connection.exec("ALTER TABLE new_journal_edit RENAME TO journal_edit");
    connection.exec("CREATE INDEX journal_edit_item ON journal_edit(item)");
    digestRows(connection, "journal_edit");
}

void createDrafts(SQLite::Database &connection)
{
    connection.exec(R"(
CREATE TABLE draft (
    item TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('note', 'reply', 'reasoning')),
    holder TEXT NOT NULL,
    document TEXT REFERENCES document(id),
    before TEXT NOT NULL,
    markdown TEXT NOT NULL,
    time TEXT NOT NULL,
    digest BLOB NOT NULL DEFAULT x'',
    PRIMARY KEY (item, part, holder)
) STRICT)");
}

void createVersion2(SQLite::Database &connection)
{
    addDigests(connection);
    remakeJournalEdits(connection);
    createDrafts(connection);
    connection.exec("CREATE INDEX annotation_trash ON annotation(deleted) WHERE deleted NOT NULL");
    connection.exec("CREATE INDEX journal_undone ON journal(undone) WHERE undone NOT NULL");
}

constexpr std::array migrations = {createVersion1, createVersion2};
static_assert(migrations.size() == schemaVersion);

/// SHA-256 of the tables and indexes that the migrations make. To make them anew for comparison
/// would take longer than to open a library.
constexpr QByteArrayView expectedSchema =
    "fa13adce1aa78fd0c6f5d317d3fca32954f023168578cba8c7af2dd96aa4d7b0";

QByteArray schemaOf(SQLite::Database &connection)
{
    Sha256 hash;
    SQLite::Statement query(connection, "SELECT type || ' ' || name || ' ' || coalesce(sql, '')"
                                        " FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
                                        " ORDER BY type, name");
    while (query.executeStep()) {
        const SQLite::Column entry = query.getColumn(0);
        hash.add(QByteArrayView(entry.getText(), entry.getBytes() + 1));
    }
    return hash.take().toHex();
}

} // namespace

void migrate(Database &database, qint64 version)
{
    SQLite::Database &connection = database.connection();
    const qint64 present = database.number("PRAGMA user_version");
    for (qint64 next = present; next < version; ++next)
        migrations[static_cast<size_t>(next)](connection);
    if (present == version)
        return;
    connection.exec("PRAGMA application_id = " + std::to_string(applicationId));
    connection.exec("PRAGMA user_version = " + std::to_string(version));
}

bool hasExpectedSchema(Database &database)
{
    return schemaOf(database.connection()) == expectedSchema;
}

} // namespace Sidegloss
