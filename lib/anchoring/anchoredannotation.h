// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchor.h"
#include "lib/annotation/annotation.h"

namespace Sidegloss {

/// An annotation and its place in the open document. A mark without an anchor is to be repaired; a
/// note on the whole article or a reply has none by nature.
struct AnchoredAnnotation
{
    Annotation annotation;
    std::optional<Anchor> anchor;

    bool isOrphan() const { return !anchor && !annotation.target.selectors.isEmpty(); }

    friend bool operator==(const AnchoredAnnotation &, const AnchoredAnnotation &) = default;
};

/// \a annotation with its place in \a document, whose stored revision is \a revision.
AnchoredAnnotation anchored(const Document &document, RevisionId revision,
                            const Annotation &annotation);
QList<AnchoredAnnotation> anchored(const Document &document, RevisionId revision,
                                   const QList<Annotation> &annotations);

} // namespace Sidegloss
