// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"
#include "lib/claim/claim.h"
#include "lib/claim/person.h"
#include "lib/document/document.h"
#include "lib/layout/pictures.h"
#include "lib/print/pdfmetadata.h"
#include "lib/print/printwords.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Sidegloss {

/// What goes into an annotated PDF. Nothing else does: the same job gives the same bytes.
struct PrintJob
{
    Document document;
    Pictures pictures; ///< Of the document.
    QList<AnchoredAnnotation> annotations;
    QList<Claim> claims;
    QList<Person> people;
    QString source;                 ///< Address of the article; may be empty.
    std::optional<QDate> retrieved; ///< When the article was read in.
    QDateTime made;                 ///< Of the PDF.
    QList<PdfAttachment> attachments;
    PrintWords words;
};

} // namespace Sidegloss
