// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/margin/cardcontent.h"
#include "app/margin/cardstyle.h"
#include "app/widgets/pill.h"
#include "lib/document/link.h"
#include "lib/layout/notetext.h"

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace Sidegloss {

enum class CardPart { None, Title, Claim, Note, Tags, Reply, Invitation };

/// A part of a card that an editor covers: it is left free, and as high as the editor wants.
struct CardSlot
{
    CardPart part = CardPart::Note;    ///< Note, Tags or Reply.
    std::optional<AnnotationId> reply; ///< Reply: the one edited; none for a new one, at the end.
    double height = 0;

    friend bool operator==(const CardSlot &, const CardSlot &) = default;
};

/// What is at a point of a card.
struct CardHit
{
    CardPart part = CardPart::None;
    std::optional<AnnotationId> reply;
    std::optional<WrittenLink> link;
};

struct CardState
{
    bool current = false;
    bool hovered = false;
    bool focused = false; ///< Current, and the keys go to it.
    bool chosen = false;  ///< With others, for what is to be done to all of them.
    std::optional<AnnotationId> currentReply;

    friend bool operator==(const CardState &, const CardState &) = default;
};

/// A card laid out for one width. Coordinates are from its top left corner.
class CardLayout
{
public:
    CardLayout(const CardContent &content, const CardStyle &style, double width,
               const std::optional<CardSlot> &open = {});

    const CardContent &content() const { return m_content; }
    double width() const { return m_width; }
    double height() const { return m_height; }
    void paint(QPainter &painter, QPointF origin, const CardState &state) const;
    CardHit hitAt(QPointF point) const;
    const std::optional<CardSlot> &slot() const { return m_slot; }
    /// How wide a slot is in a card \a width wide.
    static double slotWidth(CardPart part, double width);
    /// Where the editor of the slot goes; empty without a slot.
    QRectF slotRect() const { return m_slotRect; }
    QRectF replyRect(AnnotationId reply) const;

private:
    struct Piece
    {
        CardPart part;
        std::optional<AnnotationId> reply;
        QRectF rect;
        NoteText text;
        QColor ink;
    };
    struct TagPill
    {
        Pill pill;
        QRectF rect;
    };

    void layOut();
    void addText(CardPart part, const Document &text, double scale, const QColor &ink, double above,
                 std::optional<AnnotationId> reply = {});
    void addClaim();
    void addTags();
    void addReplies();
    void beginReply();
    void openSlot(double left, double above);
    bool isOpen(CardPart part) const { return m_slot && m_slot->part == part; }
    void paintFrame(QPainter &painter, const QRectF &frame, const CardState &state) const;
    void paintTitle(QPainter &painter, QPointF origin) const;
    double innerWidth() const;

    CardContent m_content;
    CardStyle m_style;
    double m_width;
    double m_height = 0;
    std::vector<Piece> m_pieces;
    std::vector<TagPill> m_pills;
    QList<double> m_hairlines;
    QList<double> m_arrows;
    std::optional<CardSlot> m_slot;
    QRectF m_slotRect;
};

} // namespace Sidegloss
