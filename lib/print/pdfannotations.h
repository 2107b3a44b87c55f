// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPDF;

namespace Sidegloss {

/// What a PDF annotation tells a reader.
struct PdfRemark
{
    QString name; ///< /NM, unique in the file.
    QString author;
    QString subject;
    QString contents; ///< Plain text.
    QDateTime created;
    QDateTime modified;
};

/// The part of a mark that lies on one page: a rectangle for each line, in points from the top
/// left.
struct PdfMarkPiece
{
    int page = 0;
    QList<QRectF> lines;
};

/// A highlighted passage with its remark and the replies to it.
struct PdfMark
{
    PdfRemark remark;
    QColor color;               ///< As it shall look on white paper.
    QList<PdfMarkPiece> pieces; ///< In reading order, one a page, none without lines.
    QList<PdfRemark> replies;
};

/// A remark on no passage: a small sign beside its printed text.
struct PdfSticker
{
    PdfRemark remark;
    QColor color;
    int page = 0;
    QRectF area;
    QList<PdfRemark> replies;
};

/// Where something leads: either an address, as linkTarget() makes it, or the name of a place.
struct PdfLink
{
    int page = 0;
    QRectF area;
    QByteArray address;
    QByteArray place;
};

/// Add annotations to the pages of \a pdf. A mark over a page break becomes one annotation a page,
/// the first the others' group leader (ISO 32000-2, section 12.5.6.2). Throw what qpdf throws.
void addMarks(QPDF &pdf, const QList<PdfMark> &marks);
void addStickers(QPDF &pdf, const QList<PdfSticker> &stickers);
void addLinks(QPDF &pdf, const QList<PdfLink> &links);

} // namespace Sidegloss
