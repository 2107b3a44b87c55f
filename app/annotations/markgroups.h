// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"

#include <QList>

namespace Sidegloss {

// Which marks belong together, to be chosen at once. All give those that can be chosen, in the
// order of their items.

QList<AnnotationId> allMarks(const QList<AnchoredAnnotation> &items);
/// Those that begin in \a range.
QList<AnnotationId> marksIn(const QList<AnchoredAnnotation> &items, TextRange range);
QList<AnnotationId> marksOfColor(const QList<AnchoredAnnotation> &items, const QString &color);
/// Those that have one of \a tags or a tag below it: policy finds policy/subsidy.
QList<AnnotationId> marksWithTags(const QList<AnchoredAnnotation> &items, const QStringList &tags);

} // namespace Sidegloss
