// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/markends.h"

#include "app/reader/endhandle.h"
#include "app/reader/readerview.h"
#include "app/settings/appearance.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <chrono>
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
    for (EndHandle *handle : {m_start, m_end}) {
        connect(handle, &EndHandle::dragged, this,
                [this, handle](const QPointF &point) { drag(*handle, point); });
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
    const std::optional<TextRange> seen = m_view.visibleRange();
    const bool isShown = current && seen && !m_view.selection();
    const TextRange range = isShown ? current->range : TextRange();
    const auto show = [&](EndHandle *handle, TextRange character) {
        const bool isSeen = isShown && seen->start <= character.start && character.end <= seen->end;
        const QList<QRectF> rects = isSeen ? m_view.rectsOf(character) : QList<QRectF>();
        handle->setVisible(!rects.isEmpty());
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

void MarkEnds::drag(const EndHandle &handle, const QPointF &point)
{
    const std::optional<Highlight> current = m_view.marks().currentHighlight();
    if (!current)
        return;
    TextRange range = current->range;
    (handle.side() == EndHandle::Side::Start ? range.start : range.end) = m_view.positionAt(point);
    if (range.start < range.end)
        preview(range);
}

void MarkEnds::settle()
{
    m_rest.stop();
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
