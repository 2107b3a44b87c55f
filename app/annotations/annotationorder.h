// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"

#include <QList>
#include <QSet>

#include <optional>

namespace Sidegloss {

// The reading order that AnnotationModel promises. A thread is an item with all the replies below
// it: rows that stand together.

/// \a items in reading order.
QList<AnchoredAnnotation> inReadingOrder(const QList<AnchoredAnnotation> &items);

/// How many rows the thread that starts at \a row has.
int threadLength(const QList<AnchoredAnnotation> &ordered, int row);

/// Where in \a ordered, which doesn't hold it, \a item belongs.
int placeFor(const QList<AnchoredAnnotation> &ordered, const AnchoredAnnotation &item);

/// What one goes to from one to the next.
enum class Sought { Marks, Notes, Claims, Bookmarks };

/// The one to go to from the \a current mark or, without one, from \a position in the text: the
/// next (1) or the one before (-1), where there is none the last or the first. Nothing where none
/// that is sought has a place.
std::optional<AnnotationId> markBeside(const QList<AnchoredAnnotation> &ordered, Sought sought,
                                       std::optional<AnnotationId> current, qsizetype position,
                                       int step);

} // namespace Sidegloss
