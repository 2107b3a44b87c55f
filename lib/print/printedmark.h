// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/pdfannotations.h"
#include "lib/print/printjob.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

/// An annotation as it is printed.
struct PrintedMark
{
    Annotation annotation;
    std::optional<TextRange>
        range; ///< None for a note on the article, and where the place is lost.
    std::optional<Claim> claim;
    QList<Annotation> replies; ///< In the order of their dates.
    QString reference;         ///< C1, 2; empty where there is nothing to read beside the mark.

    bool isOrphan() const { return !range && !annotation.target.selectors.isEmpty(); }
    bool isOnArticle() const { return !range && !isOrphan(); }
};

/// The annotations of \a job that are printed: notes on the article first, then marks in reading
/// order, then those without a place. Replies go with what they reply to.
QList<PrintedMark> printedMarks(const PrintJob &job);

/// What \a mark means: "Claim · not checked", "Question".
QString meaningOf(const PrintedMark &mark, const PrintJob &job);
/// The colour's name; a claim without one has the claims' own.
QString colorOf(const PrintedMark &mark);
/// Speaker, kind, verdict and review date of \a claim.
QStringList detailsOf(const Claim &claim, const PrintJob &job);
/// Who said \a claim; empty where nobody is named.
QString speakerOf(const Claim &claim, const PrintJob &job);

PdfRemark remarkOf(const PrintedMark &mark, const PrintJob &job);
QList<PdfRemark> repliesOf(const PrintedMark &mark);

/// The document of a note; its language is \a language where its letters don't tell.
Document noteDocument(const QString &markdown, const QString &language);

} // namespace Sidegloss
