// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace Sidegloss {

/// Where on a saved page its article stands.
struct ArticlePlace
{
    const GumboNode *root = nullptr;
    QSet<const GumboNode *> leftOut = {}; ///< Below root: what isn't the article's.
    const GumboNode *title = nullptr; ///< The element with its title, below root; null if none is.
};

/// Finds the article with its title, by-line, figures and notes; menus, advertisements, share bars,
/// teasers, consent and comments stay outside. \a titles: what the page calls itself elsewhere, the
/// best first. A page without an article (a list of links, say) is taken whole.
///
/// By density: the smallest element that holds nearly all prose (PageMeasure) is the article, from
/// its title on. What elements say of themselves (PagePart) is taken into account where it doesn't
/// speak against most of the prose.
ArticlePlace findArticle(const GumboNode &page, const QStringList &titles);

} // namespace Sidegloss
