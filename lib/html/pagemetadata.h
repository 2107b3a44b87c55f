// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/metadata.h"
#include "lib/html/articleextractor.h"

#include <gumbo.h>

namespace Sidegloss {

/// What a web page says of its article. Where it says several things, the first of these counts:
///
/// title: the article's own heading; JSON-LD; OpenGraph; Highwire and Dublin Core; `<title>`
/// without the site's name. authors: JSON-LD; Highwire; `author`; OpenGraph; Dublin Core; microdata
/// and `rel=author` in the article; its by-line. date: JSON-LD; OpenGraph; Highwire; Dublin Core;
/// `date`; the first `<time datetime>` in the article. source: `rel=canonical`; OpenGraph; JSON-LD;
/// the address that browsers note when they save a page. language: `lang`; JSON-LD; OpenGraph;
/// `content-language`. Chinese by its script (zh-Hans, zh-Hant); plain `zh` counts as unknown, as
/// it doesn't say which.
class PageMetadata
{
public:
    explicit PageMetadata(const GumboNode &page);

    /// What the page calls itself, without the article: for findArticle().
    QStringList titles() const;
    Metadata of(const ArticlePlace &article) const;
    QString language() const;

private:
    QStringList firstOf(std::initializer_list<const char *> names) const;
    QString source() const;
    QStringList authorsIn(const ArticlePlace &article) const;

    const GumboNode &m_page;
    QHash<QString, QStringList> m_meta;
    Metadata m_linkedData;
    QString m_canonical;
    QString m_title;
};

/// \a title as a page has it in <title>, without the name of the site before or behind a separator.
/// \a site may be empty.
QString withoutSiteName(const QString &title, const QString &site);

} // namespace Sidegloss
