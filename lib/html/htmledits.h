// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <gumbo.h>

#include <functional>

namespace Sidegloss {

/// A heading that isn't on the page.
struct AddedHeading
{
    QString title;
    int level = 1; ///< 1–6.
};

/// In what a document differs from the page that an HtmlWalker writes into it.
struct HtmlEdits
{
    QSet<const GumboNode *> leftOut = {};                  ///< With what they hold.
    QSet<const GumboNode *> shown = {};                    ///< Though the page hides them.
    QHash<const GumboNode *, qsizetype> skipped = {};      ///< Code units at the start of a text.
    QHash<const GumboNode *, int> footnoteReferences = {}; ///< In whose place a number stands.
    QHash<const GumboNode *, int> headingLevels = {}; ///< Of what is a heading, 1–6; 0: is none.
    QHash<const GumboNode *, QList<AddedHeading>> added = {}; ///< Before an element.
    QString targetPrefix = {}; ///< Before the names that elements have for links.
    /// What a link's or an image's address is in the document; none: as it is written.
    std::function<QString(const QString &)> destination = {};
};

} // namespace Sidegloss
