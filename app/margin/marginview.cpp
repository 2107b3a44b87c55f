// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/marginview.h"

#include "app/margin/cardcommands.h"
#include "app/margin/marginaccessible.h"
#include "app/margin/notepopover.h"
#include "app/session/documentsession.h"
#include "app/settings/appearance.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Sidegloss {

MarginView::MarginView(Appearance &appearance, QWidget *parent)
    : MarginCanvas(appearance, parent)
    , m_commands(new CardCommands(this))
{
    installMarginAccessibility();
    setAccessibleName(tr("Notes"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&editing(), &NoteEditing::closed, this, &MarginView::editingClosed);
    connect(m_commands, &CardCommands::editRequested, this,
            [this](const EditTarget &target) { open(target); });
    connect(m_commands, &CardCommands::claimEditRequested, this, &MarginView::claimEditRequested);
    connect(m_commands, &CardCommands::claimRequested, this, &MarginView::claimRequested);
    connect(m_commands, &CardCommands::historyRequested, this, [this](AnnotationId id) {
        const QRect item = itemRect(id);
        Q_EMIT historyRequested(id, QRect(mapToGlobal(item.topLeft()), item.size()));
    });
    connect(m_commands, &CardCommands::linkRequested, this, &MarginView::linkActivated);
    connect(m_commands, &CardCommands::failed, this, &MarginView::failed);
}

MarginView::~MarginView() = default;

void MarginView::setSession(DocumentSession *session)
{
    delete m_popover;
    MarginCanvas::setSession(session);
    m_commands->setSession(session);
}

bool MarginView::saveEdits()
{
    return (!m_popover || m_popover->view()->saveEdits()) && MarginCanvas::saveEdits();
}

bool MarginView::keepEdits()
{
    const bool kept = !m_popover || m_popover->view()->keepEdits();
    return MarginCanvas::keepEdits() && kept;
}

void MarginView::setScrollArea(QAbstractScrollArea *text)
{
    m_text = text;
}

MarginView *MarginView::popover() const
{
    return m_popover ? m_popover->view() : nullptr;
}

void MarginView::setCurrent(std::optional<AnnotationId> id)
{
    refresh();
    // The text knows cards only: it has nothing to say about which reply is current.
    if (id == current() || (cardOf(id) && cardOf(id) == cardOf(current())))
        return;
    makeCurrent(id);
    if (!cardOf(current()))
        return;
    pin(*id, false);
    arrange();
    reveal(*id);
    announceCurrent();
}

void MarginView::choose(AnnotationId id, bool pinWhereItIs)
{
    const std::optional<qsizetype> before = cardOf(current());
    const std::optional<AnnotationId> cardBefore =
        before ? std::optional(entry(*before).id) : std::nullopt;
    pin(id, pinWhereItIs);
    makeCurrent(id);
    const std::optional<qsizetype> card = cardOf(id);
    if (!card)
        return;
    const CardEntry chosen = entry(*card);
    if (chosen.id != cardBefore)
        Q_EMIT currentChanged(chosen.id);
    if (chosen.group != CardGroup::Passage && itemRect(id).intersected(rect()).isEmpty())
        Q_EMIT scrollRequested(chosen.group == CardGroup::Article ? 0 : board().textEnd());
    reveal(id);
    announceCurrent();
}

void MarginView::announceCurrent()
{
    if (!QAccessible::isActive() || !hasFocus() || !current())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(items().indexOf(*current())));
    QAccessible::updateAccessibility(&event);
}

void MarginView::step(qsizetype by)
{
    const QList<AnnotationId> walk = items();
    if (walk.isEmpty())
        return;
    const qsizetype now = current() ? walk.indexOf(*current()) : -1;
    const qsizetype next = now < 0 ? (by > 0 ? 0 : walk.size() - 1) : now + by;
    choose(walk[std::clamp<qsizetype>(next, 0, walk.size() - 1)], false);
}

void MarginView::edit(AnnotationId id)
{
    refresh();
    if (current() != id)
        choose(id, true);
    editCurrent();
}

void MarginView::reply(AnnotationId parent)
{
    open({parent, CardPart::Reply, {}});
}

void MarginView::editTags(AnnotationId id)
{
    open({id, CardPart::Tags, {}});
}

void MarginView::editCurrent()
{
    const std::optional<qsizetype> card = cardOf(current());
    if (!card)
        return;
    const AnnotationId id = entry(*card).id;
    open(id == *current() ? EditTarget{id, CardPart::Note, {}}
                          : EditTarget{id, CardPart::Reply, current()});
}

void MarginView::goOn(const Draft &lost)
{
    const AnnotationId id(lost.item);
    refresh();
    if (current() != id)
        choose(id, true);
    const std::optional<qsizetype> card = cardOf(id);
    if (!card)
        return;
    const AnnotationId whole = entry(*card).id;
    if (lost.part == DraftPart::Reply)
        open({whole, CardPart::Reply, {}}, lost);
    else if (whole == id)
        open({id, CardPart::Note, {}}, lost);
    else
        open({whole, CardPart::Reply, id}, lost);
}

void MarginView::open(const EditTarget &target, const std::optional<Draft> &lost)
{
    if (!session())
        return;
    if (const Result<> writable = session()->workspace().store().writable(); !writable) {
        Q_EMIT failed(writable.error());
        return;
    }
    refresh();
    const AnnotationId item = target.reply.value_or(target.card);
    if (current() != item)
        choose(item, true);
    const std::optional<qsizetype> card = cardOf(target.card);
    if (!card)
        return;
    if (isCollapsed()) {
        openPopover(*card);
        if (m_popover)
            m_popover->view()->open(target, lost);
        return;
    }
    pin(target.card, true);
    editing().open(*session(), target, board().style(), lost);
    arrange();
    if (QWidget *editor = editing().editor())
        editor->setFocus();
    reveal(target.card);
}

void MarginView::openPopover(qsizetype card)
{
    const CardStanding *standing = board().standing(card);
    if (!standing)
        return;
    if (m_popover && !m_popover->close())
        return;
    m_popover = new NotePopover(*this, entry(card).id);
    m_popover->showBeside(
        QRect(mapToGlobal(standing->rect.toRect().topLeft()), standing->rect.size().toSize()));
}

void MarginView::editingClosed(bool byKey)
{
    refresh();
    arrange();
    if (byKey)
        setFocus();
}

void MarginView::removeCurrent()
{
    const std::optional<qsizetype> card = cardOf(current());
    if (!card)
        return;
    const AnnotationId gone = *current();
    const QList<AnnotationId> walk = items();
    const bool isCard = entry(*card).id == gone;
    const qsizetype after = walk.indexOf(gone) + 1 + (isCard ? entry(*card).replies.size() : 0);
    const std::optional<AnnotationId> next = after < walk.size() ? std::optional(walk[after])
                                             : walk.indexOf(gone) > 0
                                                 ? std::optional(walk[walk.indexOf(gone) - 1])
                                                 : std::nullopt;
    m_commands->remove(gone);
    refresh();
    if (next && cardOf(next) && !cardOf(gone))
        choose(*next, false);
    else
        arrange();
}

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

void MarginView::keyPressEvent(QKeyEvent *event)
{
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
    choose(*item, true);
}

void MarginView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || itemAt(event->position()) != current())
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
