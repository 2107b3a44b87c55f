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
    connect(m_commands, &CardCommands::colorNamesRequested, this, &MarginView::colorNamesRequested);
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

QString MarginView::unsavedWords() const
{
    const QString words = m_popover ? m_popover->view()->unsavedWords() : QString();
    return words.isEmpty() ? MarginCanvas::unsavedWords() : words;
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
    refresh(id);
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

void MarginView::activate(AnnotationId id)
{
    setFocus(Qt::OtherFocusReason);
    choose(id, true);
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

} // namespace Sidegloss
