// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/flowitem.h"

#include <QList>
#include <QRectF>
#include <QString>

namespace Sidegloss {

class PdfCanvas;

/// A link that was drawn; its area in units.
struct DrawnLink
{
    int page = 0;
    QRectF area;
    QString destination; ///< As the document has it.
};

/// Draws bands with all that belongs to them and isn't text: list markers, quote bars, backgrounds
/// of code, rules of tables, numbers of footnotes, placeholders of pictures, times of
/// a transcript, each a link to the second of its source.
class BandPainter
{
public:
    explicit BandPainter(PdfCanvas &canvas)
        : m_canvas(canvas)
    {}

    /// \a at is the top left of where the item goes; \a continued says that the item before it
    /// stands directly above.
    void draw(const FlowItem &item, QPointF at, bool continued);

    const QList<DrawnLink> &links() const { return m_links; }

private:
    void drawGround(const TextColumn &column, const ColumnBand &band, QPointF at, double joined);
    void drawTableRule(const TextColumn &column, const ColumnBand &band, QPointF at);
    void drawMarkers(const TextColumn &column, const ColumnBand &band, QPointF at);
    void drawTime(const TextColumn &column, qsizetype leaf, QPointF at);
    void drawLine(const TextColumn &column, const ColumnBand &band, ColumnLine line, QPointF at);
    void drawObjects(const TextColumn &column, const ColumnBand &band, ColumnLine line, QPointF at);
    void drawNumber(const TextColumn &column, ColumnLine line, const Span &span, QPointF baseline);
    void drawPicture(const TextColumn &column, const Span &image, const QRectF &area);
    void drawWords(const TextColumn &column, ColumnLine line, const QString &words,
                   QPointF baseline);
    void recordLinks(const TextColumn &column, const ColumnBand &band, QPointF at);

    PdfCanvas &m_canvas;
    QList<DrawnLink> m_links;
};

/// The place in the PDF of the footnote with \a number.
QByteArray footnotePlace(const QString &number);

} // namespace Sidegloss
