// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

class QPDF;

namespace Sidegloss {

/// What a PDF says of itself.
struct PdfMetadata
{
    QString title;
    QStringList authors;
    QString language; ///< BCP 47; may be empty.
    QString source;   ///< Of the article; may be empty.
    QString creator;  ///< The program.
    QDateTime made;
};

/// A file inside a PDF.
struct PdfAttachment
{
    enum class Relation { Source, Data };

    QString name;
    QByteArray mediaType;
    QByteArray bytes;
    Relation relation = Relation::Data;
};

/// Sets /Info and its twin in XMP, the language, page labels from 1, and that the title is shown.
/// Throws what qpdf throws.
void setMetadata(QPDF &pdf, const PdfMetadata &metadata);
/// Throws what qpdf throws.
void addAttachments(QPDF &pdf, const QList<PdfAttachment> &attachments);

} // namespace Sidegloss
