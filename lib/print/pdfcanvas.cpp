// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfcanvas.h"

#include "lib/layout/fontchoice.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>
#include <QUuid>

#include <cmath>

namespace Sidegloss {

namespace {

constexpr int pointsOfInch = 72;

} // namespace

PdfCanvas::PdfCanvas(const QPageSize &paper)
    : m_writer(&m_file)
{
    m_file.open(QIODevice::WriteOnly);
    m_writer.setResolution(static_cast<int>(pointsOfInch * unitsOfPoint));
    m_writer.setPageSize(paper);
    m_writer.setPageMargins(QMarginsF());
    // Qt makes up an id otherwise, and no two files would be the same.
    m_writer.setDocumentId(QUuid());
    m_painter.begin(&m_writer);
}

void PdfCanvas::nextPage()
{
    m_writer.newPage();
    ++m_page;
}

void PdfCanvas::drawText(const QTextLine &line, QStringView text, QPointF shift, const QColor &ink)
{
    m_drawn.record(line, text);
    m_painter.setPen(ink);
    line.draw(&m_painter, shift);
}

double PdfCanvas::drawSign(QPointF at, const QString &sign, const QFont &font, const QColor &ink)
{
    QPainterPath shape;
    shape.addText(at, font, sign);
    shape.setFillRule(Qt::WindingFill);
    // Whole units are finer than any printer, and take a third of the bytes.
    for (int n = 0; n < shape.elementCount(); ++n)
        shape.setElementPositionAt(n, std::round(shape.elementAt(n).x),
                                   std::round(shape.elementAt(n).y));
    m_painter.fillPath(shape, ink);
    return QFontMetricsF(font).horizontalAdvance(sign);
}

void PdfCanvas::fill(const QRectF &area, const QColor &color)
{
    m_painter.fillRect(area, color);
}

void PdfCanvas::stroke(const QLineF &line, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.drawLine(line);
}

void PdfCanvas::strokeBox(const QRectF &box, const QPen &pen)
{
    m_painter.setPen(pen);
    m_painter.drawRect(box);
}

void PdfCanvas::drawPicture(const QRectF &area, const QImage &picture, const QString &alternative)
{
    m_painter.drawImage(area, picture);
    m_pictures.append({m_page, alternative});
}

QByteArray PdfCanvas::finish()
{
    m_painter.end();
    m_file.close();
    return m_file.data();
}

QFont signFont(double size, const QString &language)
{
    Typography type = noteType();
    type.size = size;
    return FontChoice(language, type).text(scriptOf({}, language));
}

} // namespace Sidegloss
