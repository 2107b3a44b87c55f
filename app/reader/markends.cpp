// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/markends.h"

#include "app/reader/readerview.h"
#include "app/settings/appearance.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

/// Where the character begins that is before or behind the one at \a position.
qsizetype stepped(const QString &text, qsizetype position, int step)
{
    constexpr qsizetype reach = 64;
    const qsizetype from = std::max<qsizetype>(0, position - reach);
    const QStringView near =
        QStringView(text).sliced(from, std::min(text.size(), position + reach) - from);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, near.data(), near.size());
    characters.setPosition(position - from);
    const qsizetype found =
        step > 0 ? characters.toNextBoundary() : characters.toPreviousBoundary();
    return found < 0 ? position : from + found;
}

/// How far the text scrolls in one go where \a y is in a view so high: the further out, the faster.
int scrollStep(double y, double height)
{
    constexpr double edge = 20;
    constexpr double share = 0.25;
    constexpr double fastest = 40;
    const double beyond = y < edge ? y - edge : std::max(0.0, y - (height - edge));
    return static_cast<int>(std::clamp(std::floor(std::abs(beyond)) * share, 0.0, fastest))
           * (beyond < 0 ? -1 : 1);
}

QColor handleColor(const QString &mark, const Theme &theme)
{
    return mixed(theme.mark(mark), theme.ink, theme.isDark() ? 1 : 0.7);
}

} // namespace

MarkEnds::MarkEnds(const Appearance &appearance, ReaderView &view)
    : QObject(&view)
    , m_appearance(appearance)
    , m_view(view)
    , m_start(new EndHandle(EndHandle::Side::Start, view.viewport()))
    , m_end(new EndHandle(EndHandle::Side::End, view.viewport()))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, &MarkEnds::settle);
    m_scrolling.setInterval(16ms);
    connect(&m_scrolling, &QTimer::timeout, this, &MarkEnds::scroll);
    for (EndHandle *handle : {m_start, m_end}) {
        connect(handle, &EndHandle::dragged, this,
                [this, handle](const QPointF &point) { drag(handle->side(), point); });
        connect(handle, &EndHandle::released, this, &MarkEnds::settle);
    }
    view.installEventFilter(this);
    connect(&view, &ReaderView::geometryChanged, this, &MarkEnds::place);
    connect(&view, &ReaderView::marksChanged, this, &MarkEnds::place);
    connect(&view, &ReaderView::selectionSettled, this, &MarkEnds::place);
    connect(&appearance, &Appearance::changed, this, &MarkEnds::place);
}

void MarkEnds::place()
{
    const HighlightLayer &marks = m_view.marks();
    if (m_moving && marks.current() != m_moving)
        settle();
    const std::optional<Highlight> current = marks.currentHighlight();
    const std::optional<TextRange> seen = current ? m_view.visibleRange() : std::nullopt;
    const bool isShown = seen && !m_view.selection();
    const TextRange range = isShown ? current->range : TextRange();
    const auto show = [&](EndHandle *handle, TextRange character) {
        const bool isSeen = isShown && seen->start <= character.start && character.end <= seen->end;
        const QList<QRectF> rects = isSeen ? m_view.rectsOf(character) : QList<QRectF>();
        // Hidden, the one that is held would lose the mouse.
        handle->setVisible(!rects.isEmpty() || handle->isHeld());
        if (!rects.isEmpty())
            handle->place(rects.first(), handleColor(current->color, m_appearance.theme()));
    };
    show(m_start, {range.start, range.start + 1});
    show(m_end, {range.end - 1, range.end});
}

void MarkEnds::preview(TextRange range)
{
    const std::optional<AnnotationId> id = m_view.marks().current();
    if (!id || range.isEmpty() || range.end > m_view.session()->document().text().size())
        return;
    m_moving = id;
    m_range = range;
    m_view.previewCurrentMark(range);
}

void MarkEnds::stepStart(int step)
{
    const std::optional<Highlight> current = m_view.marks().currentHighlight();
    if (!current)
        return;
    const QString &text = m_view.session()->document().text();
    preview({stepped(text, current->range.start, step), current->range.end});
    m_view.goTo(m_range.start, ReaderView::Align::IfHidden);
    m_rest.start();
}

void MarkEnds::stepEnd(int step)
{
    const std::optional<Highlight> current = m_view.marks().currentHighlight();
    if (!current)
        return;
    const QString &text = m_view.session()->document().text();
    preview({current->range.start, stepped(text, current->range.end, step)});
    m_view.goTo(m_range.end - 1, ReaderView::Align::IfHidden);
    m_rest.start();
}

void MarkEnds::drag(EndHandle::Side side, const QPointF &point)
{
    m_side = side;
    m_point = point;
    dragTo(point);
    const int step = scrollStep(point.y(), m_view.viewport()->height());
    if (step == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive())
        m_scrolling.start();
}

void MarkEnds::dragTo(const QPointF &point)
{
    const std::optional<Highlight> current = m_view.marks().currentHighlight();
    if (!current)
        return;
    const double lowest = m_view.viewport()->height() - 1;
    const QPointF seen(point.x(), std::clamp(point.y(), 0.0, std::max(0.0, lowest)));
    TextRange range = current->range;
    (m_side == EndHandle::Side::Start ? range.start : range.end) = m_view.positionAt(seen);
    if (range.start < range.end)
        preview(range);
}

void MarkEnds::scroll()
{
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + scrollStep(m_point.y(), m_view.viewport()->height()));
    dragTo(m_point);
}

void MarkEnds::settle()
{
    m_rest.stop();
    m_scrolling.stop();
    const std::optional<AnnotationId> id = std::exchange(m_moving, std::nullopt);
    if (!id)
        return;
    Q_EMIT moved(*id, m_range);
    m_view.previewCurrentMark({});
}

bool MarkEnds::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHeld = m_start->isHeld() || m_end->isHeld();
    if (event->type() == QEvent::FocusOut && !isHeld)
        settle();
    if (event->type() == QEvent::KeyRelease) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Alt || key == Qt::Key_Shift)
            settle();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Sidegloss
