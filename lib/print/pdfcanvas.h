// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/drawntext.h"
#include "lib/print/pdfpictures.h"
#include "lib/print/sheet.h"

#include <QBuffer>
#include <QColor>
#include <QFont>
#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPdfWriter>
#include <QPen>

#include <memory>

class QTextLine;

namespace Sidegloss {

/// The pages of a PDF while they are drawn, in units. Two ways to draw letters: text is found and
/// copied by whoever reads the PDF; signs are shapes that don't get in its way: list markers,
/// numbers of notes, running heads.
class PdfCanvas
{
public:
    explicit PdfCanvas(const QPageSize &paper);
    Q_DISABLE_COPY_MOVE(PdfCanvas)

    /// The first page is there from the beginning.
    void nextPage();
    int page() const { return m_page; }

    /// \a text is what the layout of \a line holds; \a shift moves the line from its place in it.
    void drawText(const QTextLine &line, QStringView text, QPointF shift, const QColor &ink);
    /// Returns the width. \a at is where the baseline begins.
    double drawSign(QPointF at, const QString &sign, const QFont &font, const QColor &ink);
    void fill(const QRectF &area, const QColor &color);
    void stroke(const QLineF &line, const QPen &pen);
    void strokeBox(const QRectF &box, const QPen &pen);
    void drawPicture(const QRectF &area, const QImage &picture, const QString &alternative);

    const DrawnText &drawn() const { return m_drawn; }
    /// In the order of drawing.
    const QList<DrawnPicture> &pictures() const { return m_pictures; }
    /// The file; nothing can be drawn afterwards.
    QByteArray finish();

private:
    QBuffer m_file;
    QPdfWriter m_writer;
    QPainter m_painter;
    DrawnText m_drawn;
    QList<DrawnPicture> m_pictures;
    int m_page = 0;
};

/// The font of signs and small print: sans serif, \a size in units.
QFont signFont(double size, const QString &language);

} // namespace Sidegloss
