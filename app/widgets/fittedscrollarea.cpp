// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/fittedscrollarea.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace Sidegloss {

FittedScrollArea::FittedScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        setFocusPolicy(least < most ? Qt::TabFocus : Qt::NoFocus);
    });
}

int FittedScrollArea::mostHeight() const
{
    constexpr int leastLines = 4;
    return std::max(window()->height() / 3, leastLines * fontMetrics().height());
}

QSize FittedScrollArea::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    return {content.width(), std::min(content.height(), mostHeight())};
}

QSize FittedScrollArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), fontMetrics().height()};
}

int FittedScrollArea::heightForWidth(int width) const
{
    const int whole = widget()->heightForWidth(width);
    if (whole <= mostHeight())
        return whole < 0 ? sizeHint().height() : whole;
    return mostHeight();
}

bool FittedScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Sidegloss
