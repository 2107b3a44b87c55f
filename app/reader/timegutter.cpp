// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/timegutter.h"

#include "app/reader/readerview.h"
#include "app/reader/timegutteraccessible.h"
#include "app/settings/appearance.h"
#include "lib/document/timedcues.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Sidegloss {

namespace {

constexpr double sizeShare = 0.66; ///< Of the text's.
constexpr int smallestSize = 10;   ///< In pixels.
constexpr double gap = 14;         ///< To the column.
constexpr double edge = 4;         ///< Around a time, for the hand and for what shows the focus.
constexpr qsizetype spokenLength = 60;

} // namespace

TimeGutter::TimeGutter(const Appearance &appearance, ReaderView &view)
    : QWidget(&view)
    , m_appearance(appearance)
    , m_view(view)
{
    installTimeGutterAccessibility();
    setAccessibleName(tr("Times"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    hide();
    connect(&view, &ReaderView::geometryChanged, this, &TimeGutter::place);
    connect(&appearance, &Appearance::changed, this, &TimeGutter::fitMargin);
}

void TimeGutter::setSession(DocumentSession *session)
{
    m_document = session ? session->document() : Document();
    m_cues = timedCues(m_document);
    m_current.reset();
    m_hovered.reset();
    setVisible(!m_cues.isEmpty());
    fitMargin();
}

QFont TimeGutter::labelFont() const
{
    QFont font = this->font();
    const double size = sizeShare * m_appearance.typography().size;
    font.setPixelSize(std::max(smallestSize, static_cast<int>(std::lround(size))));
    font.setFeature("tnum", 1);
    return font;
}

double TimeGutter::widest() const
{
    const auto longest = std::ranges::max_element(
        m_cues, {}, [this](qsizetype cue) { return m_document.cues()[cue].start; });
    return longest == m_cues.end()
               ? 0
               : QFontMetricsF(labelFont())
                     .horizontalAdvance(clockTime(m_document.cues()[*longest].start));
}

void TimeGutter::fitMargin()
{
    m_view.setSideMargin(m_cues.isEmpty() ? 0 : widest() + gap + 2 * edge);
    place();
}

void TimeGutter::place()
{
    if (isHidden())
        return;
    const QRect text = m_view.viewport()->geometry();
    const double right = m_view.columnLeft() - gap + edge;
    const double left = std::max(0.0, right - widest() - 2 * edge);
    setGeometry(QRectF(text.x() + left, text.y(), right - left, text.height()).toAlignedRect());
    if (underMouse())
        setHovered(indexAt(mapFromGlobal(QCursor::pos())));
    update();
}

std::pair<qsizetype, qsizetype> TimeGutter::visible() const
{
    const TextRange shown = m_view.visibleRange().value_or(TextRange());
    const auto start = [this](qsizetype cue) { return m_document.cues()[cue].range.start; };
    const auto first = std::ranges::lower_bound(m_cues, shown.start, {}, start);
    const auto end = std::ranges::upper_bound(m_cues, shown.end, {}, start);
    // The first line shown may be cut by the upper edge.
    return {std::max<qsizetype>(first - m_cues.begin() - 1, 0), end - m_cues.begin()};
}

QRect TimeGutter::timeRect(qsizetype index) const
{
    const QFontMetricsF metrics(labelFont());
    const double baseline = m_view.baselineOf(cue(index).range.start);
    const double width = metrics.horizontalAdvance(clockTime(cue(index).start));
    return QRectF(this->width() - edge - width, baseline - metrics.ascent(), width,
                  metrics.height())
        .adjusted(-edge, -1, edge, 1)
        .toAlignedRect();
}

QString TimeGutter::name(qsizetype index) const
{
    const std::optional<qsizetype> leaf = m_document.leafAt(cue(index).range.start);
    const QString words = leaf ? m_document.text(m_document.leaf(*leaf).range) : QString();
    return clockTime(cue(index).start) + QLatin1Char(' ') + words.left(spokenLength);
}

void TimeGutter::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont());
    const auto [first, end] = visible();
    for (qsizetype i = first; i < end; ++i) {
        const QRect box = timeRect(i);
        const bool isCurrent = hasFocus() && i == m_current;
        if (isCurrent) {
            painter.setPen(theme.accent);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
        painter.setPen(isCurrent || i == m_hovered ? theme.accent : theme.soft);
        painter.drawText(QPointF(box.left() + edge, m_view.baselineOf(cue(i).range.start)),
                         clockTime(cue(i).start));
    }
}

std::optional<qsizetype> TimeGutter::indexAt(QPointF point) const
{
    const auto [first, end] = visible();
    for (qsizetype i = first; i < end; ++i) {
        if (timeRect(i).contains(point.toPoint()))
            return i;
    }
    return std::nullopt;
}

void TimeGutter::setHovered(std::optional<qsizetype> index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(index ? tr("Open the source at %1").arg(clockTime(cue(*index).start)) : QString());
    update();
}

void TimeGutter::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position()));
}

void TimeGutter::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position()) : std::nullopt;
    event->setAccepted(m_pressed.has_value());
}

void TimeGutter::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && indexAt(event->position()) == pressed)
        activate(*pressed);
}

void TimeGutter::leaveEvent(QEvent *event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

void TimeGutter::activate(qsizetype index)
{
    Q_EMIT timeActivated(cue(index).start);
}

void TimeGutter::setCurrent(qsizetype index)
{
    m_current = std::clamp<qsizetype>(index, 0, count() - 1);
    m_view.goTo(cue(*m_current).range.start, ReaderView::Align::IfHidden);
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(*m_current));
    QAccessible::updateAccessibility(&focus);
}

void TimeGutter::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const auto [first, end] = visible();
    const bool isSeen = m_current && first <= *m_current && *m_current < end;
    if (isSeen || first == end)
        setCurrent(m_current.value_or(0));
    else
        setCurrent(timeRect(first).top() < 0 && first + 1 < end ? first + 1 : first);
}

void TimeGutter::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimeGutter::keyPressEvent(QKeyEvent *event)
{
    const qsizetype at = m_current.value_or(0);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(at - 1);
    case Qt::Key_Down:
        return setCurrent(at + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(at);
    case Qt::Key_Escape:
        return Q_EMIT leaveRequested();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Sidegloss
