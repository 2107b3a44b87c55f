// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <gumbo.h>

namespace Sidegloss {

/// Whether a <table> only lays out the page: it says so, holds further tables, headings or long
/// text, or has but one column, and nothing in it is marked up as a table's head or caption.
bool isLayoutTable(const GumboNode &table);

/// Where the cells of one table stand, spans taken into account.
class TableColumns
{
public:
    void startRow();
    /// The column, from 0, of the row's next cell, a <td> or <th>; spans beyond a hundred columns
    /// or a thousand rows count as that.
    int place(const GumboNode &cell);

private:
    QList<int> m_rowsTaken; ///< By column: how many rows a cell from above still reaches into.
    int m_column = 0;
};

} // namespace Sidegloss
