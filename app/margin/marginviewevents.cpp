// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, keys, wheel and menu of the MarginView, and what they choose.

#include "app/annotations/chosenmarks.h"
#include "app/annotations/markgroups.h"
#include "app/margin/cardcommands.h"
#include "app/margin/marginview.h"
#include "app/session/documentsession.h"
#include "app/settings/appearance.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace Sidegloss {

namespace {

bool choosesMore(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

CardHit MarginView::hitAt(QPointF point) const
{
    const CardStanding *standing = board().standingAt(point);
    if (!standing || isCollapsed())
        return {};
    return board().layout(standing->card).hitAt(point - standing->rect.topLeft());
}

std::optional<AnnotationId> MarginView::itemAt(QPointF point) const
{
    const CardStanding *standing = board().standingAt(point);
    if (!standing)
        return {};
    return hitAt(point).reply.value_or(entry(standing->card).id);
}

void MarginView::focusInEvent(QFocusEvent *event)
{
    MarginCanvas::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason
                       || event->reason() == Qt::BacktabFocusReason
                       || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !current() && !board().standings().isEmpty())
        choose(entry(board().standings().first().card).id, true);
    announceCurrent();
    update();
}

void MarginView::focusOutEvent(QFocusEvent *event)
{
    MarginCanvas::focusOutEvent(event);
    update();
}

/// Chooses all on the way.
void MarginView::reach(qsizetype by)
{
    if (const std::optional<qsizetype> from = cardOf(current()); from && choice()->isEmpty())
        choice()->extendTo(entry(*from).id);
    step(by);
    if (const std::optional<qsizetype> to = cardOf(current()))
        choice()->extendTo(entry(*to).id);
}

bool MarginView::chooseByKey(const QKeyEvent &event)
{
    if (!choice() || !session())
        return false;
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.matches(QKeySequence::SelectAll))
        choice()->choose(allMarks(session()->annotations().items()));
    else if (event.key() == Qt::Key_Space)
        choice()->toggleCurrent();
    else if (event.key() == Qt::Key_Escape && !choice()->isEmpty())
        choice()->clear();
    else if (event.key() == Qt::Key_Delete && !choice()->isEmpty())
        Q_EMIT choiceRemovalRequested();
    else if (isShift && event.key() == Qt::Key_Up)
        reach(-1);
    else if (isShift && event.key() == Qt::Key_Down)
        reach(1);
    else if (isShift && event.key() == Qt::Key_Home)
        reach(-items().size());
    else if (isShift && event.key() == Qt::Key_End)
        reach(items().size());
    else
        return false;
    return true;
}

void MarginView::keyPressEvent(QKeyEvent *event)
{
    if (chooseByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Home:
        return step(-items().size());
    case Qt::Key_End:
        return step(items().size());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return editCurrent();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeCurrent();
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy) && current())
        return m_commands->copy(*current());
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), mapToGlobal(QPoint()));
        return contextMenuEvent(&menu);
    }
    MarginCanvas::keyPressEvent(event);
}

void MarginView::mousePressEvent(QMouseEvent *event)
{
    const std::optional<AnnotationId> item = itemAt(event->position());
    if (!item)
        return MarginCanvas::mousePressEvent(event);
    if (choice() && event->button() == Qt::LeftButton)
        chooseByMouse(*item, event->modifiers());
    choose(*item, true);
}

void MarginView::chooseByMouse(AnnotationId item, Qt::KeyboardModifiers modifiers)
{
    const std::optional<qsizetype> card = cardOf(item);
    if (!card)
        return;
    if (modifiers.testFlag(Qt::ControlModifier))
        choice()->toggle(entry(*card).id);
    else if (modifiers.testFlag(Qt::ShiftModifier))
        choice()->extendTo(entry(*card).id);
    else
        choice()->clear();
}

void MarginView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOther = event->button() != Qt::LeftButton || choosesMore(event->modifiers());
    if (isOther || itemAt(event->position()) != current())
        return;
    const CardHit hit = hitAt(event->position());
    if (hit.link)
        Q_EMIT linkActivated(*hit.link);
    else if (hit.part == CardPart::Invitation)
        editCurrent();
    else if (const std::optional<qsizetype> card = cardOf(current()); card && isCollapsed())
        openPopover(*card);
}

void MarginView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<AnnotationId> item = itemAt(event->position());
    if (!item || event->button() != Qt::LeftButton)
        return;
    if (choosesMore(event->modifiers())) // Two clicks, one soon after the other.
        return mousePressEvent(event);
    const CardHit hit = hitAt(event->position());
    if (hit.part == CardPart::Claim)
        m_commands->requestClaim(*item);
    else if (hit.part == CardPart::Tags)
        editTags(*item);
    else if (!isCollapsed())
        edit(*item);
}

void MarginView::mouseMoveEvent(QMouseEvent *event)
{
    const CardStanding *standing = board().standingAt(event->position());
    setHovered(standing ? std::optional(entry(standing->card).id) : std::nullopt);
    const CardHit hit = hitAt(event->position());
    const bool active = hit.link || hit.part == CardPart::Invitation || (standing && isCollapsed());
    setCursor(active ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MarginView::leaveEvent(QEvent *event)
{
    setHovered({});
    MarginCanvas::leaveEvent(event);
}

void MarginView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::optional<AnnotationId> item = byKey ? current() : itemAt(event->pos().toPointF());
    if (!item || !cardOf(item))
        return;
    if (item != current())
        choose(*item, true);
    const QPoint place =
        byKey ? mapToGlobal(itemRect(*item).topLeft() + QPoint(24, 28)) : event->globalPos();
    if (choice() && choice()->contains(entry(*cardOf(item)).id)) {
        Q_EMIT choiceMenuRequested(place);
        return;
    }
    m_commands->showMenu(*item, entry(*cardOf(item)).id, appearance().theme(), place, this);
}

void MarginView::wheelEvent(QWheelEvent *event)
{
    const double dy =
        event->pixelDelta().isNull() ? -event->angleDelta().y() / 2.0 : -event->pixelDelta().y();
    event->accept();
    // Upwards the cards go back to their passages first, then the text scrolls; downwards it is the
    // other way round.
    if (dy < 0 && shiftBy(dy) != dy)
        return;
    const int before = m_text ? m_text->verticalScrollBar()->value() : 0;
    if (m_text)
        QCoreApplication::sendEvent(m_text->viewport(), event);
    if (dy > 0 && (!m_text || m_text->verticalScrollBar()->value() == before))
        shiftBy(dy);
}

} // namespace Sidegloss
