// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/marginboard.h"

#include "app/session/documentsession.h"
#include "lib/layout/marginlayout.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
};

constexpr double cardGap = 12;
constexpr double markGap = 4;
constexpr double markSize = 22;
/// From a card's top to where its leader ends: about the middle of its first words.
constexpr double leaderDrop = 20;
constexpr qsizetype mostLayouts = 300;

} // namespace

void MarginBoard::setSession(DocumentSession *session)
{
    m_session = session;
    m_cards = {};
    m_standings.clear();
    m_layouts.clear();
}

void MarginBoard::setStyle(CardStyle style)
{
    m_style = std::move(style);
    m_layouts.clear();
}

void MarginBoard::forget(std::optional<AnnotationId> id)
{
    if (!id)
        m_layouts.clear();
    while (id) {
        m_layouts.remove(*id);
        const AnchoredAnnotation *item = m_session->annotations().find(*id);
        id = item ? item->annotation.target.replyTo : std::nullopt;
    }
}

void MarginBoard::read(std::optional<AnnotationId> asked)
{
    m_standings.clear();
    m_cards = m_session ? CardList(m_session->annotations(), asked) : CardList();
    if (m_only)
        m_cards.keepOnly(*m_only);
}

double MarginBoard::cardLeft() const
{
    return m_only ? 1 : m_frame.size.width() < 250 ? 24 : 36;
}

double MarginBoard::cardWidth() const
{
    const double right = m_only ? 1 : m_frame.size.width() < 250 ? 10 : 18;
    return m_frame.size.width() - cardLeft() - right;
}

QRectF MarginBoard::passageRect(const CardEntry &entry) const
{
    const qsizetype position = entry.group == CardGroup::Orphan ? textEnd() : entry.position;
    return (m_locator ? m_locator(position) : std::nullopt).value_or(QRectF(0, leaderDrop, 0, 0));
}

double MarginBoard::textTop() const
{
    return m_locator ? m_locator(0).value_or(QRectF()).top() : 0;
}

qsizetype MarginBoard::textEnd() const
{
    return m_session ? m_session->document().text().size() : 0;
}

double MarginBoard::wantedTop(qsizetype card) const
{
    const CardEntry &entry = m_cards.entries()[card];
    const QRectF passage = passageRect(entry);
    switch (entry.group) {
    case CardGroup::Article:
        return passage.top();
    case CardGroup::Passage:
        return passage.center().y() - (m_frame.collapsed ? markSize / 2 : leaderDrop);
    case CardGroup::Orphan:
        return passage.bottom() + 3 * m_style.em();
    }
    Q_UNREACHABLE_RETURN(0);
}

QList<qsizetype> MarginBoard::cardsInReach() const
{
    QList<qsizetype> reach;
    const qsizetype first = m_cards.firstPassage();
    const qsizetype end = m_cards.endOfPassages();
    const double screen = m_frame.size.height();
    const auto above = [&](double y) {
        return [this, y](qsizetype card) { return wantedTop(card) < y; };
    };
    const auto passages = std::views::iota(first, end);
    const auto from = std::ranges::partition_point(passages, above(-screen));
    const auto until = std::ranges::partition_point(passages, above(2 * screen));
    if (first > 0 && wantedTop(0) > -3 * screen) {
        for (qsizetype i = 0; i < first; ++i)
            reach.append(i);
    }
    for (auto card = from; card < until; ++card)
        reach.append(*card);
    if (end < m_cards.size() && wantedTop(end) < 2 * screen) {
        for (qsizetype i = end; i < m_cards.size(); ++i)
            reach.append(i);
    }
    // The pinned one is perhaps being written, however far the text has been scrolled.
    const auto pinned =
        m_frame.pinned.and_then([this](AnnotationId id) { return m_cards.indexOf(id); });
    if (pinned && !reach.contains(*pinned)) {
        reach.append(*pinned);
        std::ranges::sort(reach);
    }
    return reach;
}

double MarginBoard::height(qsizetype card) const
{
    return m_frame.collapsed ? markSize : layout(card).height();
}

void MarginBoard::arrange(const BoardFrame &frame)
{
    if (frame.size.width() != m_frame.size.width() || frame.collapsed != m_frame.collapsed)
        m_layouts.clear();
    m_frame = frame;
    m_standings.clear();
    m_caption = {};
    QList<MarginCard> cards;
    const QList<qsizetype> reach = cardsInReach();
    std::optional<qsizetype> caption;
    for (const qsizetype i : reach) {
        const CardEntry &entry = m_cards.entries()[i];
        if (entry.group == CardGroup::Orphan && !caption && !frame.collapsed) {
            caption = cards.size();
            cards.append({wantedTop(i) - 2 * m_style.em(), 1.5 * m_style.em()});
        }
        const bool pinned = entry.id == frame.pinned;
        cards.append({wantedTop(i) + (pinned ? frame.pinOffset : 0), height(i), pinned});
    }
    QList<double> tops = marginTops(cards, frame.collapsed ? markGap : cardGap, textTop());

    const double left = frame.collapsed ? (frame.size.width() - markSize) / 2 : cardLeft();
    const double width = frame.collapsed ? markSize : cardWidth();
    if (caption)
        m_caption =
            QRectF(left, tops.takeAt(*caption) - frame.shift, width, cards.takeAt(*caption).height);
    for (qsizetype k = 0; k < reach.size(); ++k) {
        m_standings.append({reach[k], QRectF(left, tops[k] - frame.shift, width, cards[k].height),
                            passageRect(m_cards.entries()[reach[k]]).center().y()});
    }
    const bool complete = !reach.isEmpty() && reach.last() == m_cards.size() - 1;
    m_overhang = complete ? m_standings.last().rect.bottom() + cardGap - frame.size.height() : 0;
    forgetFarLayouts();
}

void MarginBoard::forgetFarLayouts()
{
    if (m_layouts.size() < mostLayouts)
        return;
    decltype(m_layouts) near;
    for (const CardStanding &standing : std::as_const(m_standings)) {
        const AnnotationId id = m_cards.entries()[standing.card].id;
        if (const auto known = m_layouts.constFind(id); known != m_layouts.cend())
            near.insert(id, *known);
    }
    m_layouts = near;
}

const CardStanding *MarginBoard::standing(qsizetype card) const
{
    const auto found = std::ranges::find(m_standings, card, &CardStanding::card);
    return found == m_standings.end() ? nullptr : &*found;
}

const CardStanding *MarginBoard::standingAt(QPointF point) const
{
    const auto found = std::ranges::find_if(
        m_standings, [point](const CardStanding &s) { return s.rect.contains(point); });
    return found == m_standings.end() ? nullptr : &*found;
}

CardContent MarginBoard::content(qsizetype card) const
{
    return contentOf(*m_session, m_cards.entries()[card]);
}

const CardLayout &MarginBoard::layout(qsizetype card) const
{
    return *laidOut(card);
}

const std::shared_ptr<const CardLayout> &MarginBoard::laidOut(qsizetype card) const
{
    const AnnotationId id = m_cards.entries()[card].id;
    std::shared_ptr<const CardLayout> &known = m_layouts[id];
    const std::optional<CardSlot> open =
        m_slotSource ? m_slotSource(id, cardWidth()) : std::nullopt;
    if (!known || known->slot() != open)
        known = std::make_shared<CardLayout>(known ? known->content() : content(card), m_style,
                                             cardWidth(), open);
    return known;
}

void MarginBoard::paintCard(QPainter &painter, const CardStanding &standing,
                            const CardState &state) const
{
    const double density = painter.device()->devicePixelRatioF();
    const QPixmap &picture = m_pictures.of(m_cards.entries()[standing.card].id,
                                           laidOut(standing.card), state, density);
    // On whole pixels: between two of them all that is fine would blur.
    const auto whole = [density](double length) { return std::round(length * density) / density; };
    painter.drawPixmap(QPointF(whole(standing.rect.left() - CardPictures::margin),
                               whole(standing.rect.top() - CardPictures::margin)),
                       picture);
}

void MarginBoard::paint(QPainter &painter,
                        const std::function<CardState(const CardEntry &)> &stateOf) const
{
    const QRectF seen = QRectF(QPointF(), m_frame.size).adjusted(0, -20, 0, 20);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_caption.intersects(seen))
        paintCaption(painter);
    for (const CardStanding &standing : m_standings) {
        const CardEntry &entry = m_cards.entries()[standing.card];
        if (!m_only && !m_frame.collapsed && entry.group == CardGroup::Passage
            && seen.top() < standing.passage && standing.passage < seen.bottom())
            paintLeader(painter, standing, stateOf(entry).current);
    }
    for (const CardStanding &standing : m_standings) {
        if (!standing.rect.intersects(seen))
            continue;
        const CardState state = stateOf(m_cards.entries()[standing.card]);
        if (m_frame.collapsed)
            paintMark(painter, standing, state);
        else
            paintCard(painter, standing, state);
    }
}

void MarginBoard::paintLeader(QPainter &painter, const CardStanding &standing, bool current) const
{
    const Theme &theme = m_style.theme();
    const QPointF from(0, standing.passage);
    const QPointF to(standing.rect.left(), standing.rect.top() + leaderDrop);
    const double middle = to.x() / 2;
    QPainterPath path(from);
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(current ? mixed(theme.accent, theme.page, 0.55) : theme.line, 1.4));
    painter.drawPath(path);
}

void MarginBoard::paintMark(QPainter &painter, const CardStanding &standing,
                            const CardState &state) const
{
    const Theme &theme = m_style.theme();
    const AnchoredAnnotation *item =
        m_session->annotations().find(m_cards.entries()[standing.card].id);
    const QString color = item ? item->annotation.target.color : QString();
    const QString number = QString::number(standing.card + 1);
    painter.setBrush(theme.markBackground(color));
    painter.setPen(state.current   ? QPen(theme.accent, 2)
                   : state.hovered ? QPen(theme.soft, 1)
                                   : QPen(theme.mark(color), 1));
    painter.drawRoundedRect(standing.rect.adjusted(1, 1, -1, -1), 6, 6);
    painter.setFont(m_style.font(number, CardStyle::tagScale, QFont::DemiBold));
    painter.setPen(theme.ink);
    painter.drawText(standing.rect, Qt::AlignCenter, number);
    if (state.chosen)
        paintTick(painter, standing.rect.topLeft() + QPointF(3, 3), theme);
}

void MarginBoard::paintCaption(QPainter &painter) const
{
    const QString words = BoardWords::tr("To repair");
    painter.setFont(m_style.font(words, CardStyle::titleScale, QFont::DemiBold));
    painter.setPen(m_style.theme().warning);
    painter.drawText(m_caption, Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace Sidegloss
