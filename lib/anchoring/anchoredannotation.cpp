// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/anchoredannotation.h"

namespace Sidegloss {

AnchoredAnnotation anchored(const Document &document, RevisionId revision,
                            const Annotation &annotation)
{
    if (annotation.target.selectors.isEmpty())
        return {annotation, std::nullopt};
    return {annotation, anchor(document, revision, annotation.target)};
}

QList<AnchoredAnnotation> anchored(const Document &document, RevisionId revision,
                                   const QList<Annotation> &annotations)
{
    QList<AnchoredAnnotation> result;
    result.reserve(annotations.size());
    for (const Annotation &annotation : annotations)
        result.append(anchored(document, revision, annotation));
    return result;
}

} // namespace Sidegloss
