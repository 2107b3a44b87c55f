// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <vector>

namespace Sidegloss {

/// A table whose rows each carry a digest (row_digest) of all their other columns, in the order of
/// the schema, and the statements that write such rows. Values are bound in the order named.
class DigestedTable
{
public:
    using Columns = std::vector<std::string>;
    enum class Rows { Numbered, ByKey }; ///< ByKey: WITHOUT ROWID.

    /// \a columns: all but `digest`; the first \a keys of them tell the rows apart.
    DigestedTable(std::string name, size_t keys, Columns columns, Rows rows = Rows::Numbered);

    const std::string &name() const { return m_name; }
    const Columns &columns() const { return m_columns; }
    /// Those that tell the rows apart.
    Columns keys() const;
    Rows rows() const { return m_rows; }
    /// Makes a row or replaces the one of the same key: bind every column.
    const char *put() const { return m_put.c_str(); }
    /// The keys of the rows whose digest isn't that of their columns.
    const char *faults() const { return m_faults.c_str(); }
    /// SQL: the keys of a row, separated by spaces.
    const std::string &key() const { return m_key; }
    /// SQL: 1 iff the digest of a row is that of its columns, else 0.
    const std::string &isIntact() const { return m_isIntact; }
    /// Gives new values to \a assigned (bound as ?1, ?2 …) in the rows that are \a where (which
    /// goes on counting). To be kept by the caller.
    std::string update(std::initializer_list<std::string> assigned, const std::string &where) const;

private:
    std::string m_name;
    size_t m_keyCount;
    Columns m_columns;
    Rows m_rows;
    std::string m_key;
    std::string m_isIntact;
    std::string m_put;
    std::string m_faults;
};

namespace Tables {

extern const DigestedTable document;
extern const DigestedTable revision;
extern const DigestedTable pathHistory;
extern const DigestedTable annotation;
extern const DigestedTable claim;
extern const DigestedTable person;
extern const DigestedTable tag;
extern const DigestedTable journal;
extern const DigestedTable journalEdit;
extern const DigestedTable draft;

/// All of them: whatever is no derivation of another table. Each comes after those it refers to.
extern const std::array<const DigestedTable *, 10> all;

} // namespace Tables

} // namespace Sidegloss
