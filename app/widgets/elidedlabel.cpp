// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/elidedlabel.h"

#include "app/widgets/isolated.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace Sidegloss {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setShortText(const QString &text)
{
    m_short = text;
    updateGeometry();
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int width = m_short.isEmpty() ? fontMetrics().averageCharWidth() * 2
                                        : fontMetrics().horizontalAdvance(m_short);
    return {width, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = contentsRect().width();
    const bool isShort = !m_short.isEmpty() && fontMetrics().horizontalAdvance(text()) > width;
    const QString shown =
        fontMetrics().elidedText(isShort ? m_short : text(), Qt::ElideRight, width);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignVCenter | Qt::AlignLeading, isolated(shown));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? text() : QString(),
                           this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace Sidegloss
