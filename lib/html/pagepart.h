// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <gumbo.h>

namespace Sidegloss {

/// What an element of a web page is for, as far as it says so itself.
enum class PagePart {
    Unknown,
    Article,  ///< The article by its meaning: <article>, role, itemprop.
    Margin,   ///< By its meaning: <nav>, <footer>, <aside>, their roles.
    Leftover, ///< By the words of its class or id, in several languages: menus, advertisements,
              ///< share bars, teasers, consent, comments. Such words can mislead.
};

PagePart partOf(const GumboNode &node);

/// Whether a heading with this text stands over what isn't the article: related articles, comments,
/// newsletters.
bool isMarginHeading(QStringView text);

/// Whether a heading with this text stands over the article's sources, which are links and belong
/// to it.
bool isSourcesHeading(QStringView text);

/// Whether a line of this text says only that an advertisement stands there, or whose page it is.
bool isMarginLine(QStringView text);

} // namespace Sidegloss
