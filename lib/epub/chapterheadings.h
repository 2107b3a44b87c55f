// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/epub/navigation.h"
#include "lib/epub/pagelines.h"
#include "lib/html/htmledits.h"

#include <QHash>
#include <QList>
#include <QString>

#include <gumbo.h>

#include <optional>

namespace Sidegloss {

/// An entry of the contents and where on its page it leads.
struct PlacedPoint
{
    NavigationPoint point;
    PagePlace place;
};

/// Makes a book's table of contents its sections. Where an entry leads to a heading, or to a line
/// that says the same, that is the section's heading, on the entry's level; else the entry's title
/// becomes one. Headings that the contents don't name are sections below those that they do.
class ChapterHeadings
{
public:
    explicit ChapterHeadings(const QList<NavigationPoint> &contents);

    /// The title of the first entry that leads to the file at \a path; empty where none does.
    QString titleOf(const QString &path) const;

    /// What is to be changed on the page that was read from \a path. REQUIRES: pages come in the
    /// order of reading.
    void edit(const GumboNode &page, const QString &path, HtmlEdits &edits);

private:
    /// \a heading: the one that stands for \a point already, or null.
    void beginSection(const PlacedPoint &point, const PageLine *heading, HtmlEdits &edits);
    /// Gives the headings of \a lines from \a first up to \a end their levels.
    void placeHeadings(const QList<PageLine> &lines, qsizetype first, qsizetype end,
                       HtmlEdits &edits);

    QHash<QString, QList<NavigationPoint>> m_points; ///< By the file they lead to.
    int m_level = 0;                                 ///< Of the last entry; 0 before the first.
    std::optional<int> m_htmlLevel;                  ///< That its page has for this level.
};

} // namespace Sidegloss
