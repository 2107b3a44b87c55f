// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"
#include "lib/document/document.h"

#include <QList>

namespace Sidegloss {

class AnnotationModel;

/// A place in the open article to come back to.
struct Bookmark
{
    AnnotationId id;
    TextRange range; ///< The words it is set on.

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// In reading order; those that have lost their place aren't among them.
QList<Bookmark> bookmarksAmong(const AnnotationModel &annotations);

/// The words to set a bookmark on at \a position: the sentence there; where it began more than 120
/// code units before, from there; in any case not more than 120. Empty where there are no words, as
/// in an empty article.
TextRange bookmarkedWords(const Document &document, qsizetype position);

} // namespace Sidegloss
