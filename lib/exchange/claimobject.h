// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/claim/claim.h"
#include "lib/store/documentrecord.h"

#include <QJsonObject>

namespace Sidegloss {

/// Where a claim was made.
struct ClaimAppearance
{
    AnnotationId annotation;
    DocumentId document;
    QString title;       ///< Of the article.
    QString exact;       ///< The passage; empty for a note on the whole article.
    qsizetype start = 0; ///< Code points of the article's text, end exclusive.
    qsizetype end = 0;
};

/// As its own selectors have it.
ClaimAppearance appearance(const Annotation &annotation, const DocumentRecord &record);

/// A claim as the command line prints it (product.md, section 9, "Annotations"); what isn't known
/// is null.
QJsonObject claimObject(const Claim &claim, const QString &speaker,
                        const QList<ClaimAppearance> &appearances);

} // namespace Sidegloss
