// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <gumbo.h>

namespace Sidegloss {

/// A heading of a page, or a paragraph that may have been made to look like one.
struct PageLine
{
    const GumboNode *node = nullptr;
    int htmlLevel = 0;        ///< 1–6; 0 for a paragraph.
    qsizetype textBefore = 0; ///< Bytes of the page's text.
};

/// Where a section may begin.
struct PagePlace
{
    const GumboNode *element = nullptr; ///< That a heading can be put before.
    qsizetype line = 0;                 ///< The first line at or behind it.
    qsizetype textBefore = 0;
};

/// A page, as far as it takes to find its sections.
struct PageLines
{
    QList<PageLine> lines;
    QHash<QString, PagePlace> places; ///< By the name of an element.
};

/// \a names: the places that are wanted. Headings in cells and listings are none.
PageLines readPageLines(const GumboNode &page, const QSet<QString> &names);

} // namespace Sidegloss
