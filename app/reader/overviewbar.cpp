// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/overviewbar.h"

#include "app/reader/readerview.h"
#include "app/settings/appearance.h"
#include "app/widgets/ribbon.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr double grooveWidth = 6;
constexpr double sideSpace = 3;
constexpr double endSpace = 8;
constexpr double tickHeight = 3;
constexpr double matchHeight = 2;
constexpr double bookmarkHeight = 9;

} // namespace

OverviewBar::OverviewBar(const Appearance &appearance, ReaderView &view, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of marks"));
    setToolTip(tr("Marks, bookmarks and found places in the whole article"));
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

    for (const Highlight &mark : m_view.marks().highlights()) {
        const QColor color = mixed(theme.mark(mark.color), theme.ink, theme.isDark() ? 1.0 : 0.85);
        painter.fillPath(tickAt(mark.range.start, tickHeight), color);
    }
    paintMatches(painter);
    paintBookmarks(painter);
}

QPainterPath OverviewBar::tickAt(qsizetype position, double height) const
{
    const QRectF bar = groove();
    QPainterPath tick;
    tick.addRoundedRect(bar.left(), topOf(position, height), bar.width(), height, 1.5, 1.5);
    return tick;
}

double OverviewBar::topOf(qsizetype position, double height) const
{
    const QRectF bar = groove();
    return bar.top() + m_view.shareOf(position) * (bar.height() - height);
}

void OverviewBar::paintMatches(QPainter &painter) const
{
    const QColor &accent = m_appearance.theme().accent;
    const QList<TextRange> &matches = m_view.matches();
    // Of those that fall on the same line of pixels one is enough, however many there are.
    for (auto i = matches.cbegin(); i != matches.cend();) {
        painter.fillPath(tickAt(i->start, matchHeight), accent);
        const double next = topOf(i->start, matchHeight) + 1;
        i = std::partition_point(i + 1, matches.cend(), [&](TextRange match) {
            return topOf(match.start, matchHeight) < next;
        });
    }
    if (const std::optional<qsizetype> current = m_view.currentMatch()) {
        const double top = topOf(matches[*current].start, tickHeight);
        painter.fillRect(QRectF(0, top, width(), tickHeight), accent);
    }
}

/// Across the whole bar, so that they differ from marks by more than colour.
void OverviewBar::paintBookmarks(QPainter &painter) const
{
    for (const TextRange &bookmark : m_view.marks().bookmarks()) {
        const double top = topOf(bookmark.start, bookmarkHeight);
        drawRibbon(painter, QRectF(0, top, width() / 2.0, bookmarkHeight),
                   m_appearance.theme().accent);
    }
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
