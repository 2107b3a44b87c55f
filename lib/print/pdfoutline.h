// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QPDF;

namespace Sidegloss {

/// A place that links and outline items name.
struct PdfPlace
{
    QByteArray name; ///< Unique in the file.
    int page = 0;
    double y = 0; ///< Points from the top of the page.
};

struct PdfOutlineItem
{
    QString title;
    QByteArray place;                ///< The name of a PdfPlace.
    std::optional<qsizetype> parent; ///< Index of an earlier item.
};

/// Throw what qpdf throws.
void addPlaces(QPDF &pdf, QList<PdfPlace> places);
void addOutline(QPDF &pdf, const QList<PdfOutlineItem> &items);

} // namespace Sidegloss
