// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/margin/cardlayout.h"
#include "app/margin/cardpictures.h"
#include "app/margin/cardlist.h"

#include <QHash>
#include <QRectF>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace Sidegloss {

class DocumentSession;

/// Where a position of the text stands: its line's rectangle in the coordinates of the margin, on
/// screen or off. Nothing where that isn't known.
using PassageLocator = std::function<std::optional<QRectF>(qsizetype position)>;

/// What the board's arrangement depends on besides its cards.
struct BoardFrame
{
    QSizeF size;
    bool collapsed = false;             ///< Numbered marks instead of cards.
    double shift = 0;                   ///< How far cards are moved up to show what is below.
    std::optional<AnnotationId> pinned; ///< A card that stands still,
    double pinOffset = 0;               ///< this far below its best place.
};

struct CardStanding
{
    qsizetype card = 0; ///< Index in CardList::entries().
    QRectF rect;
    double passage = 0; ///< The middle of the passage's first line.
};

/// The cards of the margin and their places. Of a long article only those within a viewport of what
/// is seen are laid out.
class MarginBoard
{
public:
    using SlotSource = std::function<std::optional<CardSlot>(AnnotationId, double width)>;

    void setSession(DocumentSession *session);
    void setStyle(CardStyle style);
    void setLocator(PassageLocator locator) { m_locator = std::move(locator); }
    void setSlotSource(SlotSource source) { m_slotSource = std::move(source); }
    /// Shows the card of \a id alone, at the top.
    void setOnly(std::optional<AnnotationId> id) { m_only = id; }

    /// The card of \a id, or that which holds it as a reply, has another content; nothing: all
    /// have.
    void forget(std::optional<AnnotationId> id = {});
    /// Reads which of the session's annotations have cards; \a asked has one even if it says
    /// nothing.
    void read(std::optional<AnnotationId> asked);
    const CardList &cards() const { return m_cards; }
    const CardStyle &style() const { return m_style; }

    void arrange(const BoardFrame &frame);
    const QList<CardStanding> &standings() const { return m_standings; }
    const CardStanding *standing(qsizetype card) const;
    const CardStanding *standingAt(QPointF point) const;
    /// The top of the text's first line, and the last position in it.
    double textTop() const;
    qsizetype textEnd() const;
    /// How far the lowest card reaches below the frame; 0 where cards follow that aren't laid out.
    double overhang() const { return m_overhang; }
    /// Where the card would best stand.
    double wantedTop(qsizetype card) const;

    const CardLayout &layout(qsizetype card) const;
    CardContent content(qsizetype card) const;

    /// \a stateOf says how each card looks.
    void paint(QPainter &painter, const std::function<CardState(const CardEntry &)> &stateOf) const;

private:
    QList<qsizetype> cardsInReach() const;
    QRectF passageRect(const CardEntry &entry) const;
    double cardWidth() const;
    double cardLeft() const;
    double height(qsizetype card) const;
    const std::shared_ptr<const CardLayout> &laidOut(qsizetype card) const;
    void paintCard(QPainter &painter, const CardStanding &standing, const CardState &state) const;
    void forgetFarLayouts();
    void paintLeader(QPainter &painter, const CardStanding &standing, bool current) const;
    void paintMark(QPainter &painter, const CardStanding &standing, const CardState &state) const;
    void paintCaption(QPainter &painter) const;

    DocumentSession *m_session = nullptr;
    CardStyle m_style{Theme::of(ThemeKind::Light), QFont(), QString()};
    PassageLocator m_locator;
    SlotSource m_slotSource;
    std::optional<AnnotationId> m_only;
    CardList m_cards;
    BoardFrame m_frame;
    QList<CardStanding> m_standings;
    QRectF m_caption;
    double m_overhang = 0;
    mutable QHash<AnnotationId, std::shared_ptr<const CardLayout>> m_layouts;
    mutable CardPictures m_pictures;
};

} // namespace Sidegloss
