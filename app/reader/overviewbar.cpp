// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/overviewbar.h"

#include "app/reader/readerview.h"
#include "app/settings/appearance.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr double grooveWidth = 6;
constexpr double sideSpace = 3;
constexpr double endSpace = 8;
constexpr double tickHeight = 3;

} // namespace

OverviewBar::OverviewBar(const Appearance &appearance, ReaderView &view, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of marks"));
    setToolTip(tr("Marks and found places in the whole article"));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    connect(&view, &ReaderView::marksChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &ReaderView::matchesChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &ReaderView::geometryChanged, this, qOverload<>(&QWidget::update));
}

void OverviewBar::setSession(DocumentSession *)
{
    update();
}

QSize OverviewBar::sizeHint() const
{
    return {static_cast<int>(grooveWidth + 2 * sideSpace), 80};
}

QRectF OverviewBar::groove() const
{
    return {(width() - grooveWidth) / 2, endSpace, grooveWidth, height() - 2 * endSpace};
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    if (!m_view.session())
        return;
    const Theme &theme = m_appearance.theme();
    const QRectF bar = groove();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.chrome);
    painter.drawRoundedRect(bar, grooveWidth / 2, grooveWidth / 2);

    const auto tick = [&](qsizetype position, const QColor &color, double height) {
        const double y = bar.top() + m_view.shareOf(position) * (bar.height() - height);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(bar.left(), y, bar.width(), height), 1.5, 1.5);
    };
    for (const Highlight &mark : m_view.marks().highlights())
        tick(mark.range.start,
             mixed(theme.mark(mark.color), theme.ink, theme.isDark() ? 1.0 : 0.85), tickHeight);
    for (const TextRange match : m_view.matches())
        tick(match.start, theme.accent, 2);
}

void OverviewBar::goTo(double y)
{
    const QRectF bar = groove();
    QScrollBar *scroll = m_view.verticalScrollBar();
    const double share = std::clamp((y - bar.top()) / bar.height(), 0.0, 1.0);
    const double height = scroll->maximum() + m_view.viewport()->height();
    scroll->setValue(qRound(share * height - m_view.viewport()->height() / 2.0));
}

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position().y());
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position().y());
}

} // namespace Sidegloss
