// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, keys, wheel and menu of the ReaderView, and where one is reading.

#include "app/reader/readermenu.h"
#include "app/reader/readerview.h"
#include "app/settings/appearance.h"
#include "lib/document/link.h"
#include "lib/layout/flowlayout.h"
#include "lib/layout/rendereddocument.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype contextLength = 64;

} // namespace

std::optional<qsizetype> ReaderView::positionUnder(const QPointF &point) const
{
    if (!m_rendered)
        return {};
    const QPointF place =
        point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return flow()->positionAt(place, Qt::ExactHit);
}

std::optional<WrittenLink> ReaderView::linkAt(qsizetype position) const
{
    const std::optional<qsizetype> leaf = m_document.leafAt(position);
    if (!leaf)
        return {};
    for (const Span &span : m_document.spansOf(*leaf)) {
        const bool isFootnote = span.kind == SpanKind::FootnoteReference;
        const bool leads = isFootnote || (span.kind == SpanKind::Link && isLink(span.destination));
        if (leads && span.range.contains(position))
            return WrittenLink{span.destination,
                               isFootnote ? span.alternative : m_document.text(span.range)};
    }
    return {};
}

bool ReaderView::followLink()
{
    const std::optional<WrittenLink> link = isCaretMode() ? linkAt(caretPosition()) : std::nullopt;
    if (link)
        Q_EMIT linkActivated(*link);
    return link.has_value();
}

/// The mark up to which a press of the mouse chooses, where there is one to begin with; elsewhere
/// Shift selects text.
std::optional<AnnotationId> ReaderView::markReachedBy(const QMouseEvent &event) const
{
    const bool isShift =
        event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ShiftModifier);
    const bool canReach = m_choice && (!m_choice->isEmpty() || m_marks.current());
    if (!isShift || !canReach || isCaretMode() || selection())
        return {};
    return positionUnder(event.position()).and_then([this](qsizetype position) {
        return m_marks.meantAt(position);
    });
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    const std::optional<AnnotationId> reached = markReachedBy(*event);
    m_isReaching = reached.has_value();
    if (!reached) {
        QTextEdit::mousePressEvent(event);
        return;
    }
    m_choice->extendTo(*reached);
    Q_EMIT annotationActivated(*reached);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isReaching)
        QTextEdit::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const std::optional<qsizetype> position = positionUnder(event->position());
    const std::optional<WrittenLink> link = position ? linkAt(*position) : std::nullopt;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    const std::optional<Link> target = link ? readLink(link->destination) : std::nullopt;
    viewport()->setToolTip(target ? target->shown.toHtmlEscaped() : QString());
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isReaching, false))
        return;
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    settleSelection();
    const bool stayed =
        (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (stayed && !selection())
        clicked(event->position(), event->modifiers());
}

void ReaderView::chooseMark(AnnotationId id)
{
    m_choice->toggle(id);
    Q_EMIT annotationActivated(id);
}

void ReaderView::clicked(const QPointF &point, Qt::KeyboardModifiers modifiers)
{
    const std::optional<qsizetype> position = positionUnder(point);
    if (!position)
        return;
    if (m_choice && modifiers.testFlag(Qt::ControlModifier)) {
        if (const auto id = m_marks.meantAt(*position))
            chooseMark(*id);
    } else if (const std::optional<WrittenLink> link = linkAt(*position)) {
        Q_EMIT linkActivated(*link);
    } else if (const auto id = m_marks.nextAt(*position)) {
        if (m_choice)
            m_choice->clear();
        Q_EMIT annotationActivated(*id);
    }
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    settleSelection();
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (!isCaretMode() || !selectToEnd(*event))
        QTextEdit::keyPressEvent(event);
}

/// For Qt the article ends where the window on it does.
bool ReaderView::selectToEnd(const QKeyEvent &event)
{
    const bool selects = event.matches(QKeySequence::SelectStartOfDocument)
                         || event.matches(QKeySequence::SelectEndOfDocument);
    const bool toStart = event.matches(QKeySequence::MoveToStartOfDocument)
                         || event.matches(QKeySequence::SelectStartOfDocument);
    if (!toStart && !selects && !event.matches(QKeySequence::MoveToEndOfDocument))
        return false;
    const qsizetype end = toStart ? 0 : m_document.text().size();
    select({selects ? m_selection.anchor() : end, end});
    goTo(end, Align::IfHidden);
    return true;
}

void ReaderView::keyReleaseEvent(QKeyEvent *event)
{
    QTextEdit::keyReleaseEvent(event);
    const bool extends = event->key() == Qt::Key_Shift || event->key() == Qt::Key_A
                         || event->key() == Qt::Key_Escape;
    // While Shift is held one goes on extending.
    if (!event->isAutoRepeat() && (extends || !(event->modifiers() & Qt::ShiftModifier)))
        settleSelection();
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    const int steps = event->angleDelta().y() / QWheelEvent::DefaultDeltasPerStep;
    Typography typography = m_appearance.typography();
    typography.size += steps;
    if (steps != 0)
        m_appearance.setTypography(typography);
    event->accept();
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::optional<qsizetype> position =
        byMouse ? positionUnder(event->pos()) : caretPosition();
    const QPoint place =
        byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft());
    const std::optional<AnnotationId> mark =
        position && m_choice ? m_marks.meantAt(*position) : std::nullopt;
    if (mark && !selection() && m_choice->contains(*mark)) {
        Q_EMIT choiceMenuRequested(place);
        return;
    }
    QMenu *menu = makeReaderMenu(*this, position ? linkAt(*position) : std::nullopt, mark);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

ReadingPosition ReaderView::readingPosition() const
{
    const std::optional<TextRange> visible = visibleRange();
    if (!visible)
        return {};
    const qsizetype length = m_document.text().size();
    const QString context =
        m_document.text({visible->start, std::min(length, visible->start + 2 * contextLength)});
    const CodePoints codePoints(context);
    return {m_document.codePoints().fromUtf16(visible->start),
            context.first(codePoints.toUtf16(std::min(contextLength, codePoints.count()))),
            static_cast<double>(visible->start) / static_cast<double>(length)};
}

void ReaderView::restore(const ReadingPosition &place)
{
    const QString &text = m_document.text();
    if (!m_rendered || text.isEmpty())
        return;
    qsizetype position = m_document.codePoints().toUtf16(place.position);
    if (!QStringView(text).sliced(position).startsWith(place.context)) {
        // Another revision: by its words, else by how far one was.
        const qsizetype found = text.indexOf(place.context);
        position = found >= 0
                       ? found
                       : static_cast<qsizetype>(place.progress * static_cast<double>(text.size()));
    }
    m_scroll.restore({position, 0, position == 0});
    announceGeometry();
}

} // namespace Sidegloss
