// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/margincanvas.h"

#include "app/annotations/chosenmarks.h"
#include "app/session/documentsession.h"
#include "app/settings/appearance.h"

#include <QHideEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Sidegloss {

MarginCanvas::MarginCanvas(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_editing(new NoteEditing(this))
{
    m_board.setSlotSource(
        [this](AnnotationId id, double width) { return m_editing->slotFor(id, width); });
    connect(&appearance, &Appearance::changed, this, &MarginCanvas::applyAppearance);
    connect(m_editing, &NoteEditing::heightChanged, this, &MarginCanvas::arrange);
    connect(m_editing, &NoteEditing::failed, this, &MarginCanvas::failed);
    applyAppearance();
}

MarginCanvas::~MarginCanvas()
{
    // Else the editor, deleted as a child, would still ask for a place.
    m_editing->discard();
}

void MarginCanvas::applyAppearance()
{
    const QString language = m_session ? m_session->document().metadata().language : QString();
    m_board.setStyle(CardStyle(m_appearance.theme(), font(), language));
    m_editing->applyStyle(m_board.style());
    arrange();
}

void MarginCanvas::setSession(DocumentSession *session)
{
    if (!m_editing->close())
        m_editing->discard();
    if (m_session) {
        m_session->annotations().disconnect(this);
        m_session->disconnect(this);
        m_session->workspace().disconnect(this);
    }
    m_session = session;
    m_current.reset();
    m_pinned.reset();
    m_shift = 0;
    m_board.setSession(session);
    if (session)
        observe();
    markStale();
    applyAppearance();
}

void MarginCanvas::observe()
{
    const AnnotationModel *model = &m_session->annotations();
    const auto forgetAll = [this] {
        m_board.forget();
        markStale();
    };
    const auto forgetRows = [this, model](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_board.forget(model->items()[row].annotation.id);
        markStale();
    };
    connect(model, &QAbstractItemModel::modelReset, this, forgetAll);
    connect(model, &QAbstractItemModel::rowsRemoved, this, forgetAll);
    connect(model, &QAbstractItemModel::rowsMoved, this, forgetAll);
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [forgetRows](const QModelIndex &, int first, int last) { forgetRows(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [forgetRows](const QModelIndex &first, const QModelIndex &last) {
                forgetRows(first.row(), last.row());
            });
    connect(m_session, &DocumentSession::claimsChanged, this, forgetAll);
    connect(&m_session->workspace(), &Workspace::colorNamesChanged, this, forgetAll);
}

void MarginCanvas::setPassageLocator(PassageLocator locator)
{
    m_board.setLocator(std::move(locator));
    arrange();
}

void MarginCanvas::setChoice(ChosenMarks &choice)
{
    m_choice = &choice;
    connect(&choice, &ChosenMarks::changed, this, qOverload<>(&QWidget::update));
}

bool MarginCanvas::isChosen(AnnotationId id) const
{
    return m_choice && m_choice->contains(id);
}

bool MarginCanvas::isAnyChosen() const
{
    return m_choice && !m_choice->isEmpty();
}

void MarginCanvas::setOnly(AnnotationId id)
{
    m_only = id;
    m_board.setOnly(id);
}

bool MarginCanvas::isCollapsed() const
{
    return !m_only && width() < leastCardWidth;
}

bool MarginCanvas::saveEdits()
{
    return m_editing->close();
}

bool MarginCanvas::keepEdits()
{
    return m_editing->keep();
}

QString MarginCanvas::unsavedWords() const
{
    return m_editing->unsavedWords();
}

void MarginCanvas::markStale()
{
    if (std::exchange(m_stale, true))
        return;
    // Many rows may change in one go: the cards are read once, when they have.
    QMetaObject::invokeMethod(this, &MarginCanvas::arrange, Qt::QueuedConnection);
}

void MarginCanvas::refresh(std::optional<AnnotationId> current)
{
    if (!std::exchange(m_stale, false))
        return;
    m_asked = m_editing->target() ? std::optional(m_editing->target()->card) : current;
    m_board.read(m_asked);
    if (m_editing->target() && !cardOf(m_editing->target()->card))
        m_editing->discard();
    if (!cardOf(m_current))
        m_current.reset();
    if (!cardOf(m_pinned))
        m_pinned.reset();
}

void MarginCanvas::relayout()
{
    // What was moved up for the end of the cards belongs to the place in the text where that was.
    if (const double top = m_board.textTop(); top != std::exchange(m_textTop, top))
        m_shift = 0;
    arrange();
}

void MarginCanvas::arrange()
{
    refresh();
    m_board.arrange({size().toSizeF(), isCollapsed(), m_shift, m_pinned, m_pinOffset});
    const double most = std::max(0.0, m_board.overhang() + m_shift);
    if (m_shift > most) {
        m_shift = most;
        m_board.arrange({size().toSizeF(), isCollapsed(), m_shift, m_pinned, m_pinOffset});
    }
    placeEditor();
    if (m_only && !m_board.standings().isEmpty())
        Q_EMIT heightWanted(m_board.standings().last().rect.bottom());
    update();
}

void MarginCanvas::placeEditor()
{
    QWidget *editor = m_editing->editor();
    const auto card = m_editing->target() ? cardOf(m_editing->target()->card) : std::nullopt;
    const CardStanding *standing = card ? m_board.standing(*card) : nullptr;
    if (!editor)
        return;
    if (!standing || isCollapsed()) {
        editor->hide();
        return;
    }
    const QRectF slot = m_board.layout(*card).slotRect().translated(standing->rect.topLeft());
    editor->setGeometry(slot.toRect());
    editor->show();
}

void MarginCanvas::pin(AnnotationId id, bool whereItIs)
{
    const std::optional<qsizetype> card = cardOf(id);
    if (!card)
        return;
    const CardStanding *standing = m_board.standing(*card);
    m_pinned = entry(*card).id;
    m_pinOffset =
        whereItIs && standing ? standing->rect.top() + m_shift - m_board.wantedTop(*card) : 0;
}

void MarginCanvas::makeCurrent(std::optional<AnnotationId> id)
{
    // Only then other cards are there: thousands are not read again at each step.
    m_stale = m_stale
              || (m_asked != id && (hasFleetingCard(m_current) || hasFleetingCard(id)));
    m_current = id;
    arrange();
}

/// A mark without words has a card only while it is current.
bool MarginCanvas::hasFleetingCard(std::optional<AnnotationId> id) const
{
    const std::optional<qsizetype> card = cardOf(id);
    return id && (!card || entry(*card).empty);
}

void MarginCanvas::setHovered(std::optional<AnnotationId> id)
{
    if (std::exchange(m_hovered, id) != id)
        update();
}

void MarginCanvas::reveal(AnnotationId id)
{
    const QRectF rect = itemRect(id).toRectF();
    if (rect.isEmpty())
        return;
    const double below = rect.bottom() + 8 - height();
    if (below > 0)
        shiftBy(std::min(below, rect.top() - 8));
    else if (rect.top() < 8)
        shiftBy(rect.top() - 8);
}

double MarginCanvas::shiftBy(double dy)
{
    const double most = std::max(0.0, m_board.overhang() + m_shift);
    const double before = m_shift;
    m_shift = std::clamp(m_shift + dy, 0.0, std::max(most, before));
    if (m_shift != before)
        arrange();
    return dy - (m_shift - before);
}

std::optional<qsizetype> MarginCanvas::cardOf(std::optional<AnnotationId> id) const
{
    return id ? m_board.cards().indexOf(*id) : std::nullopt;
}

QList<AnnotationId> MarginCanvas::items() const
{
    return m_board.cards().walk();
}

QString MarginCanvas::itemName(AnnotationId id) const
{
    const std::optional<qsizetype> card = cardOf(id);
    if (!card)
        return {};
    const CardContent content = m_board.content(*card);
    if (content.id == id)
        return content.spoken();
    const auto reply = std::ranges::find(content.replies, id, &CardReply::id);
    return reply == content.replies.end() ? QString() : reply->spoken;
}

QRect MarginCanvas::itemRect(AnnotationId id) const
{
    const std::optional<qsizetype> card = cardOf(id);
    const CardStanding *standing = card ? m_board.standing(*card) : nullptr;
    if (!standing)
        return {};
    if (entry(*card).id == id || isCollapsed())
        return standing->rect.toRect();
    return m_board.layout(*card).replyRect(id).translated(standing->rect.topLeft()).toRect();
}

CardState MarginCanvas::stateOf(const CardEntry &entry) const
{
    CardState state;
    state.current = m_current && (entry.id == *m_current || entry.replies.contains(*m_current));
    state.hovered = entry.id == m_hovered;
    state.chosen = isChosen(entry.id);
    state.focused = state.current && hasFocus();
    if (state.current && entry.id != *m_current)
        state.currentReply = m_current;
    return state;
}

void MarginCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().page);
    if (m_session && m_board.cards().size() == 0 && !isCollapsed())
        paintEmpty(painter);
    else if (m_session)
        m_board.paint(painter, [this](const CardEntry &entry) { return stateOf(entry); });
}

void MarginCanvas::paintEmpty(QPainter &painter) const
{
    const QString words = tr("Notes stand here, beside their passage.\n\nSelect some words and "
                             "press N to write one.");
    painter.setFont(m_board.style().font(words));
    painter.setPen(m_appearance.theme().faint);
    painter.drawText(QRectF(rect()).adjusted(36, 56, -24, -24),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
}

void MarginCanvas::resizeEvent(QResizeEvent *)
{
    arrange();
}

void MarginCanvas::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_editing->close();
    QWidget::hideEvent(event);
}

void MarginCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyAppearance();
    if (event->type() == QEvent::LanguageChange)
        markStale();
    QWidget::changeEvent(event);
}

} // namespace Sidegloss
