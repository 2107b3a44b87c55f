// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardlayout.h"

#include "app/annotations/labels.h"
#include "lib/document/documentbuilder.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct LayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(LayoutWords)
};

constexpr double replyIndent = 17;
constexpr double pillGap = 5;
constexpr qsizetype longestExact = 90;

/// One paragraph of \a strong and \a plain words.
Document paragraph(const QString &strong, const QString &plain = {})
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Paragraph);
    if (!strong.isEmpty()) {
        builder.openSpan(SpanKind::Strong);
        builder.appendText(strong);
        builder.closeSpan();
    }
    builder.appendText(plain);
    return builder.build();
}

QString shortened(const QString &text)
{
    return text.size() <= longestExact ? text : text.first(longestExact).trimmed() + u'…';
}

QColor verdictColor(Verdict verdict, const Theme &theme)
{
    switch (verdict) {
    case Verdict::True:
    case Verdict::MostlyTrue:
        return theme.good;
    case Verdict::MostlyFalse:
    case Verdict::False:
        return theme.error;
    case Verdict::Unprovable:
        return theme.soft;
    default:
        return theme.warning;
    }
}

QString countsOf(const CardClaim &claim)
{
    QStringList parts;
    if (claim.supporting > 0)
        //: Pieces of evidence for a claim
        parts += LayoutWords::tr("%1 for").arg(claim.supporting);
    if (claim.contradicting > 0)
        //: Pieces of evidence against a claim
        parts += LayoutWords::tr("%1 against").arg(claim.contradicting);
    if (claim.otherArticles > 0)
        parts +=
            LayoutWords::tr("also in %Ln articles", nullptr, static_cast<int>(claim.otherArticles));
    return parts.join(u" · "_s);
}

} // namespace

CardLayout::CardLayout(const CardContent &content, const CardStyle &style, double width,
                       const std::optional<CardSlot> &open)
    : m_content(content)
    , m_style(style)
    , m_width(width)
    , m_slot(open)
{
    layOut();
}

double CardLayout::slotWidth(CardPart part, double width)
{
    const double indent = part == CardPart::Reply ? replyIndent : 0;
    return std::max(40.0, width - CardStyle::paddingLeft - CardStyle::paddingRight - indent);
}

double CardLayout::innerWidth() const
{
    return std::max(40.0, m_width - CardStyle::paddingLeft - CardStyle::paddingRight);
}

void CardLayout::layOut()
{
    m_height = CardStyle::paddingTop + std::round(1.45 * CardStyle::titleScale * m_style.em());
    const Theme &theme = m_style.theme();
    if (m_content.group == CardGroup::Orphan && !m_content.exact.isEmpty())
        addText(CardPart::Title, paragraph({}, u'“' + shortened(m_content.exact) + u'”'),
                CardStyle::metaScale, theme.soft, 3);
    if (m_content.claim)
        addClaim();
    if (isOpen(CardPart::Note))
        openSlot(CardStyle::paddingLeft, 3);
    else if (!m_content.markdown.isEmpty())
        addText(CardPart::Note, m_content.note, 1, theme.ink, m_content.claim ? 6 : 3);
    else if (!m_content.claim && m_content.tags.isEmpty() && m_content.replies.isEmpty())
        addText(CardPart::Invitation, paragraph({}, LayoutWords::tr("Write a note…")), 1,
                theme.faint, 3);
    if (isOpen(CardPart::Tags))
        openSlot(CardStyle::paddingLeft, 6);
    else if (!m_content.tags.isEmpty())
        addTags();
    addReplies();
    m_height = std::round(m_height + CardStyle::paddingBottom);
}

void CardLayout::addText(CardPart part, const Document &text, double scale, const QColor &ink,
                         double above, std::optional<AnnotationId> reply)
{
    const double indent = part == CardPart::Reply ? replyIndent : 0;
    NoteText set(text, m_style.typography(scale), m_style.theme(), innerWidth() - indent);
    const QRectF rect(CardStyle::paddingLeft + indent, m_height + above, innerWidth() - indent,
                      set.height());
    m_height = rect.bottom();
    m_pieces.push_back({part, reply, rect, std::move(set), ink});
}

void CardLayout::addClaim()
{
    const CardClaim &claim = *m_content.claim;
    const Theme &theme = m_style.theme();
    addText(CardPart::Claim, paragraph(claim.statement), CardStyle::statementScale, theme.ink, 2);
    QString review;
    if (claim.reviewOn)
        review = LayoutWords::tr("review on %1").arg(dateLabel(*claim.reviewOn));
    if (!claim.speaker.isEmpty() && !review.isEmpty())
        review.prepend(u" · "_s);
    if (!claim.speaker.isEmpty() || !review.isEmpty())
        addText(CardPart::Claim, paragraph(claim.speaker, review), CardStyle::metaScale, theme.soft,
                3);
    if (const QString counts = countsOf(claim); !counts.isEmpty())
        addText(CardPart::Claim, paragraph({}, counts), CardStyle::metaScale, theme.soft, 3);
}

void CardLayout::addTags()
{
    const double left = CardStyle::paddingLeft;
    double x = left;
    double y = m_height + 7;
    for (const QString &tag : std::as_const(m_content.tags)) {
        const Pill pill{tag, m_style.theme().soft, {}, m_style.theme().line};
        QSizeF size = pillSize(pill, m_style.font(tag, CardStyle::tagScale));
        size.setWidth(std::min(size.width(), innerWidth()));
        if (x > left && x + size.width() > left + innerWidth()) {
            x = left;
            y += size.height() + 4;
        }
        m_pills.push_back({pill, QRectF(QPointF(x, y), size)});
        x += size.width() + pillGap;
        m_height = y + size.height();
    }
}

void CardLayout::beginReply()
{
    m_height += 7;
    m_hairlines.append(std::round(m_height));
    m_height += 1;
    m_arrows.append(m_height + 5);
}

void CardLayout::addReplies()
{
    const double left = CardStyle::paddingLeft + replyIndent;
    for (const CardReply &reply : std::as_const(m_content.replies)) {
        beginReply();
        if (isOpen(CardPart::Reply) && m_slot->reply == reply.id) {
            openSlot(left, 5);
            continue;
        }
        if (!reply.author.isEmpty())
            addText(CardPart::Reply, paragraph(reply.author), CardStyle::metaScale,
                    m_style.theme().soft, 5, reply.id);
        addText(CardPart::Reply, reply.text, 1, m_style.theme().soft,
                reply.author.isEmpty() ? 5 : 0, reply.id);
    }
    if (isOpen(CardPart::Reply) && !m_slot->reply) {
        beginReply();
        openSlot(left, 5);
    }
}

void CardLayout::openSlot(double left, double above)
{
    m_slotRect = QRectF(left, m_height + above, slotWidth(m_slot->part, m_width), m_slot->height);
    m_height = m_slotRect.bottom();
}

CardHit CardLayout::hitAt(QPointF point) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.rect.adjusted(-CardStyle::paddingLeft, -3, CardStyle::paddingRight, 3)
                .contains(point))
            return {piece.part, piece.reply, piece.text.linkAt(point - piece.rect.topLeft())};
    }
    for (const TagPill &tag : m_pills) {
        if (tag.rect.contains(point))
            return {CardPart::Tags, {}, {}};
    }
    return {CardPart::Title, {}, {}};
}

QRectF CardLayout::replyRect(AnnotationId reply) const
{
    QRectF rect;
    for (const Piece &piece : m_pieces) {
        if (piece.reply == reply)
            rect |= piece.rect;
    }
    return rect;
}

void CardLayout::paint(QPainter &painter, QPointF origin, const CardState &state) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, QRectF(origin, QSizeF(m_width, m_height)), state);
    if (state.currentReply) {
        const QRectF reply = replyRect(*state.currentReply).translated(origin);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_style.theme().selection);
        painter.drawRoundedRect(reply.adjusted(-replyIndent - 4, -3, 4, 3), 4, 4);
    }
    paintTitle(painter, origin);
    for (const Piece &piece : m_pieces)
        piece.text.draw(painter, origin + piece.rect.topLeft(), piece.ink);
    for (const TagPill &tag : m_pills) {
        Pill pill = tag.pill;
        // On the wash of a chosen card a hairline would be lost.
        if (state.chosen)
            pill.border = mixed(pill.ink, m_style.theme().card, 0.5);
        paintPill(painter, tag.rect.translated(origin), pill,
                  m_style.font(pill.text, CardStyle::tagScale));
    }
    const double left = origin.x() + CardStyle::paddingLeft;
    for (const double y : m_hairlines)
        painter.fillRect(QRectF(left, origin.y() + y, innerWidth(), 1), m_style.theme().line);
    painter.setPen(m_style.theme().soft);
    painter.setFont(m_style.font(u"↳"));
    for (const double y : m_arrows)
        painter.drawText(QRectF(left, origin.y() + y, replyIndent, 1.45 * m_style.em()),
                         Qt::AlignLeft | Qt::AlignVCenter, u"↳"_s);
    painter.restore();
}

void CardLayout::paintFrame(QPainter &painter, const QRectF &frame, const CardState &state) const
{
    const Theme &theme = m_style.theme();
    const double radius = CardStyle::radius;
    painter.setPen(Qt::NoPen);
    QColor shadow = theme.shadow;
    for (int i = 3; i > 0; --i) {
        shadow.setAlphaF(theme.shadow.alphaF() / 3.0F);
        painter.setBrush(shadow);
        painter.drawRoundedRect(frame.adjusted(1 - i, 1, i - 1, i), radius + i, radius + i);
    }
    const QRectF border = frame.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(border, radius, radius);
    painter.fillPath(shape, state.chosen ? mixed(theme.accent, theme.card, 0.12) : theme.card);
    painter.save();
    painter.setClipRect(QRectF(frame.left(), frame.top(), CardStyle::stripe, frame.height()));
    painter.fillPath(shape, m_content.group == CardGroup::Article ? theme.soft
                                                                  : theme.mark(m_content.color));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(state.hovered ? mixed(theme.soft, theme.line, 0.35) : theme.line);
    painter.save();
    painter.setClipRect(frame.adjusted(CardStyle::stripe, -1, 1, 1));
    painter.drawPath(shape);
    painter.restore();
    if (state.current || state.chosen) {
        const double share = state.focused || state.chosen ? 0.9 : 0.55;
        painter.setPen(QPen(mixed(theme.accent, theme.page, share), state.current ? 2 : 1.2));
        painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    }
    if (state.chosen)
        paintTick(painter, frame.topLeft() + QPointF(1, 1), theme);
}

void CardLayout::paintTitle(QPainter &painter, QPointF origin) const
{
    const Theme &theme = m_style.theme();
    const QRectF row(origin.x() + CardStyle::paddingLeft, origin.y() + CardStyle::paddingTop,
                     innerWidth(), std::round(1.45 * CardStyle::titleScale * m_style.em()));
    const auto &claim = m_content.claim;
    const QString right =
        claim ? verdictGlyph(claim->verdict) + u' ' + verdictLabel(claim->verdict) : m_content.time;
    const QFont rightFont = m_style.font(right, CardStyle::titleScale);
    painter.setFont(rightFont);
    painter.setPen(claim ? verdictColor(claim->verdict, theme) : theme.faint);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, right);

    const double room = row.width() - QFontMetricsF(rightFont).horizontalAdvance(right) - 8;
    const QFont bold = m_style.font(m_content.title, CardStyle::titleScale, QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const QString title = metrics.elidedText(m_content.title, Qt::ElideRight, room);
    painter.setFont(bold);
    painter.setPen(theme.soft);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (!claim || !claim->kind)
        return;
    const double used = metrics.horizontalAdvance(title) + 4;
    const QString kind = kindLabel(*claim->kind);
    const QFont plain = m_style.font(kind, CardStyle::titleScale);
    painter.setFont(plain);
    painter.drawText(row.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(plain).elidedText(kind, Qt::ElideRight, room - used));
}

} // namespace Sidegloss
