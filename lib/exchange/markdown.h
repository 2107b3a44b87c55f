// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/body.h"
#include "lib/exchange/exportcontent.h"

#include <QByteArray>

namespace Sidegloss {

/// The words that are ours, in the reader's language.
struct MarkdownWords
{
    QString wholeArticle; ///< Above the notes on the article as a whole.
    QString unplaced;     ///< Above those whose passage isn't found.
    QString claim;        ///< Before a claim's statement.
    QString source;       ///< Before the article's address.
    QString corrections;  ///< Above the corrections of quotations.
    QString (*correction)(const QuotationBody &says); ///< What one of them says.
};

/// Title, source, and the annotations by section, each with its passage as a block quote; last the
/// corrections of quotations, a line each. What the article and the notes say is escaped, so that
/// it can't pass for a heading, a link or markup of ours; a note keeps its emphasis and its lists.
/// UTF-8.
QByteArray writeMarkdown(const ExportContent &content, const MarkdownWords &words);

/// \a text as Markdown that reads as \a text, on one line.
QString escapedMarkdown(const QString &text);

} // namespace Sidegloss
