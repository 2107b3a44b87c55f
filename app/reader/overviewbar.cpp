// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/overviewbar.h"

#include "app/reader/readerview.h"
#include "app/settings/appearance.h"
#include "app/widgets/ribbon.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <ranges>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

constexpr double grooveWidth = 6;
constexpr double sideSpace = 3;
constexpr double endSpace = 8;
constexpr double tickHeight = 3;
constexpr double tickRadius = 1.5;
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
    m_settled.setSingleShot(true);
    m_settled.setInterval(150ms);
    connect(&m_settled, &QTimer::timeout, this, &OverviewBar::readMarks);
    connect(&appearance, &Appearance::changed, this, &OverviewBar::readMarks);
    connect(&view, &ReaderView::marksChanged, this, &OverviewBar::refreshSoon);
    connect(&view, &ReaderView::matchesChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &ReaderView::geometryChanged, this, &OverviewBar::noteGeometry);
}

void OverviewBar::setSession(DocumentSession *)
{
    readMarks();
}

void OverviewBar::readMarks()
{
    const Theme &theme = m_appearance.theme();
    m_marks.clear();
    QString name;
    QColor color;
    for (const Highlight &mark : m_view.marks().highlights()) {
        if (mark.color != name || !color.isValid()) {
            name = mark.color;
            color = mixed(theme.mark(name), theme.ink, theme.isDark() ? 1.0 : 0.85);
        }
        m_marks.append({mark.range.start, color});
    }
    update();
}

void OverviewBar::refreshSoon()
{
    if (!m_settled.isActive())
        m_settled.start();
}

/// Scrolling moves no tick, but for what estimates were put right on the way.
void OverviewBar::noteGeometry()
{
    if (m_view.verticalScrollBar()->maximum() != m_height)
        refreshSoon();
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
    // Of the page's own colour it would not be seen.
    painter.setPen(theme.chrome == theme.page ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.chrome);
    painter.drawRoundedRect(bar, grooveWidth / 2, grooveWidth / 2);
    painter.setPen(Qt::NoPen);

    m_height = m_view.verticalScrollBar()->maximum();
    paintTicks(painter, static_cast<int>(m_marks.size()), tickHeight,
               [this](int i) { return m_marks[i]; });
    paintMatches(painter);
    paintBookmarks(painter);
}

void OverviewBar::paintTicks(QPainter &painter, int count, double height,
                             const std::function<Tick(int)> &tickAt) const
{
    const QRectF bar = groove();
    const auto topOfTick = [&](int i) { return topOf(tickAt(i).position, height); };
    // Of those that fall on the same line of pixels one is enough, however many there are.
    for (int i = 0; i < count;) {
        const double top = topOfTick(i);
        const auto later = std::views::iota(i + 1, count);
        const auto next = std::ranges::partition_point(
            later, [&](int other) { return topOfTick(other) < top + 1; });
        const QRectF tick(bar.left(), top, bar.width(), height);
        const bool isApart = next == later.end() || topOfTick(*next) >= tick.bottom();
        painter.setBrush(tickAt(i).color);
        // Corners that nobody sees take long to paint.
        isApart ? painter.drawRoundedRect(tick, tickRadius, tickRadius)
                : painter.fillRect(tick, painter.brush());
        i = next == later.end() ? count : *next;
    }
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
    paintTicks(painter, static_cast<int>(matches.size()), matchHeight,
               [&](int i) { return Tick{matches[i].start, accent}; });
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
