// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace Sidegloss {

/// What the mouse takes hold of to move one end of a mark: a stem at the passage's edge, with a
/// knob above its first line or below its last.
class EndHandle : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Start, End };

    /// A child of \a viewport.
    EndHandle(Side side, QWidget *viewport);
    Q_DISABLE_COPY_MOVE(EndHandle)

    Side side() const { return m_side; }
    /// Stands at the left edge of \a character, or at the right one.
    void place(const QRectF &character, const QColor &color);
    bool isHeld() const { return m_isHeld; }

Q_SIGNALS:
    /// To \a point of the viewport: the middle of the line that the end is to go to.
    void dragged(const QPointF &point);
    void released();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Side m_side;
    QColor m_color;
    double m_lineHeight = 0;
    QPointF m_grip; ///< From the middle of the line's edge to where it was taken hold of.
    bool m_isHeld = false;
};

} // namespace Sidegloss
