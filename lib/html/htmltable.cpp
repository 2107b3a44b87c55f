// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmltable.h"

#include "lib/html/htmlnode.h"
#include "lib/html/htmlrole.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int mostColumns = 1000;
constexpr qsizetype longCell = 600;

/// What is seen of a table until it is clear what it is for.
struct TableSigns
{
    bool isData = false;
    bool isLayout = false;
    int cellsInRow = 0;
    int widestRow = 0;
    qsizetype cellLength = 0;

    void take(const GumboNode &node)
    {
        if (isText(node)) {
            cellLength += QString::fromUtf8(node.v.text.text).simplified().size();
            isLayout = isLayout || cellLength > longCell;
            return;
        }
        const GumboTag tag = tagOf(node);
        const HtmlRole role = roleOf(node);
        if (tag == GUMBO_TAG_TH || tag == GUMBO_TAG_THEAD || role == HtmlRole::Caption)
            isData = true;
        else if (role == HtmlRole::Table || role == HtmlRole::Heading)
            isLayout = true;
        else if (role == HtmlRole::Row)
            cellsInRow = 0;
        if (role == HtmlRole::Cell) {
            cellLength = 0;
            widestRow = std::max(widestRow, ++cellsInRow);
        }
    }
};

} // namespace

bool isLayoutTable(const GumboNode &table)
{
    const QString role = attributeOf(table, "role").trimmed().toLower();
    if (role == "presentation"_L1 || role == "none"_L1)
        return true;
    TableSigns signs;
    walk(table, [&](const GumboNode &node) {
        if (signs.isData || signs.isLayout)
            return false;
        if (&node != &table)
            signs.take(node);
        return !signs.isData && !signs.isLayout;
    });
    return !signs.isData && (signs.isLayout || signs.widestRow < 2);
}

void TableColumns::startRow()
{
    m_column = 0;
    for (int &rows : m_rowsTaken)
        rows = std::max(rows - 1, 0);
}

int TableColumns::place(const GumboNode &cell)
{
    const int columns = numberIn(cell, "colspan", 1, 1, 100);
    const int rows = numberIn(cell, "rowspan", 1, 1, 1000);
    while (m_column < m_rowsTaken.size() && m_rowsTaken[m_column] > 0)
        ++m_column;
    const int column = std::min(m_column, mostColumns);
    m_column = std::min(m_column + columns, mostColumns);
    if (m_rowsTaken.size() < m_column)
        m_rowsTaken.resize(m_column);
    for (int i = column; i < m_column; ++i)
        m_rowsTaken[i] = rows;
    return column;
}

} // namespace Sidegloss
