// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>

#include <gumbo.h>

namespace Sidegloss {

/// How much text an element holds. A word of letters counts 2, a Chinese character or a kana 1:
/// about as much is said in both.
struct PageMeasure
{
    int words = 0;
    int linkedWords = 0;
    int prose = 0; ///< The words of lines that are long enough to be sentences and mostly no links.
    int links = 0;
    int images = 0;
    int elements = 0; ///< Below it.
};

/// The measures of a page's elements.
struct PageMeasures
{
    QHash<const GumboNode *, PageMeasure> elements;
    /// The block with the last prose, in the order of the source; null where there is none.
    const GumboNode *lastProse = nullptr;

    PageMeasure of(const GumboNode &node) const { return elements.value(&node); }
};

/// \a leftOut counts as nothing, as does what isn't seen.
PageMeasures measurePage(const GumboNode &root, const QSet<const GumboNode *> &leftOut = {});

} // namespace Sidegloss
