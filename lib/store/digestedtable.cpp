// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/digestedtable.h"

#include <algorithm>

namespace Sidegloss {

namespace {

std::string joined(const std::vector<std::string> &parts, const std::string &separator = ", ")
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

std::string placeholder(size_t index)
{
    return '?' + std::to_string(index + 1);
}

/// In an upsert, where the row is there already.
std::string takeOver(const DigestedTable::Columns &columns)
{
    std::vector<std::string> assignments;
    for (const std::string &column : columns)
        assignments.push_back(column + " = excluded." + column);
    assignments.push_back("digest = excluded.digest");
    return joined(assignments);
}

} // namespace

DigestedTable::DigestedTable(std::string name, size_t keys, Columns columns, Rows rows)
    : m_name(std::move(name))
    , m_keyCount(keys)
    , m_columns(std::move(columns))
    , m_rows(rows)
{
    const Columns key = this->keys();
    const Columns rest(m_columns.begin() + static_cast<std::ptrdiff_t>(keys), m_columns.end());
    std::vector<std::string> places;
    for (size_t i = 0; i < m_columns.size(); ++i)
        places.push_back(placeholder(i));
    const std::string values = joined(places);
    m_key = joined(key, " || ' ' || ");
    m_isIntact = "digest IS row_digest(" + joined(m_columns) + ")";
    m_put = "INSERT INTO " + m_name + " (" + joined(m_columns) + ", digest) VALUES (" + values
            + ", row_digest(" + values + ")) ON CONFLICT (" + joined(key) + ") DO UPDATE SET "
            + takeOver(rest);
    m_faults = "SELECT " + m_key + " FROM " + m_name + " WHERE NOT (" + m_isIntact + ")";
}

DigestedTable::Columns DigestedTable::keys() const
{
    return Columns(m_columns.begin(), m_columns.begin() + static_cast<std::ptrdiff_t>(m_keyCount));
}

std::string DigestedTable::update(std::initializer_list<std::string> assigned,
                                  const std::string &where) const
{
    std::vector<std::string> assignments;
    Columns digested = m_columns;
    for (const std::string &column : assigned) {
        const std::string place = placeholder(assignments.size());
        assignments.push_back(column + " = " + place);
        *std::ranges::find(digested, column) = place;
    }
    return "UPDATE " + m_name + " SET " + joined(assignments) + ", digest = row_digest("
           + joined(digested) + ") WHERE " + where;
}

namespace Tables {

const DigestedTable document("document", 1,
                             {"id", "revision", "title", "authors", "date", "language", "source",
                              "media_type", "encoding", "path", "last_opened", "reading_position",
                              "reading_context", "reading_progress"});
const DigestedTable revision("revision", 1,
                             {"id", "document", "text_hash", "text", "fingerprint", "created"});
const DigestedTable pathHistory("path_history", 2, {"document", "path", "last_seen"},
                                DigestedTable::Rows::ByKey);
const DigestedTable annotation("annotation", 1,
                               {"id", "document", "revision", "reply_to", "start_at", "end_at",
                                "json", "deleted"});
const DigestedTable claim("claim", 1, {"id", "statement", "speaker", "json", "deleted"});
const DigestedTable person("person", 1, {"id", "name", "json", "deleted"});
const DigestedTable tag("tag", 1, {"id", "path", "kept", "json", "deleted"});
const DigestedTable journal("journal", 1,
                            {"number", "kind", "document", "library", "author", "time", "undone",
                             "forgotten"});
const DigestedTable journalEdit("journal_edit", 2,
                                {"journal", "position", "type", "item", "before", "after"});
const DigestedTable draft("draft", 3,
                          {"item", "part", "holder", "document", "before", "markdown", "time"});

const std::array<const DigestedTable *, 10> all = {
    &document, &revision,   &pathHistory, &person,      &claim,
    &tag,      &annotation, &journal,     &journalEdit, &draft,
};

} // namespace Tables

} // namespace Sidegloss
