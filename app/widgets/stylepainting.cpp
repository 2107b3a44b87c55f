// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/stylepainting.h"

#include "lib/layout/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace Sidegloss {

namespace {

constexpr double radius = 6;

/// A hairline's middle lies on a pixel's middle.
QRectF hairlineRect(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void roundedBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(border.isValid() ? hairlineRect(rect) : QRectF(rect), radius, radius);
    painter->restore();
}

bool isDefaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

QColor buttonFill(const QStyleOption *option, bool flat)
{
    const QPalette &palette = option->palette;
    const QColor ground = flat ? palette.window().color() : palette.button().color();
    const QColor ink = palette.windowText().color();
    if (isDefaultButton(option)) {
        const double ink_share = option->state & QStyle::State_Sunken      ? 0.2
                                 : option->state & QStyle::State_MouseOver ? 0.1
                                                                           : 0;
        return mixed(ink, palette.color(QPalette::Accent), ink_share);
    }
    if (option->state & QStyle::State_On)
        return palette.color(QPalette::AlternateBase);
    if (option->state & QStyle::State_Sunken)
        return mixed(ink, ground, 0.12);
    if (option->state & QStyle::State_Enabled && option->state & QStyle::State_MouseOver)
        return mixed(ink, ground, 0.06);
    return flat ? QColor() : ground;
}

} // namespace

void StylePainting::buttonPanel(QPainter *painter, const QStyleOption *option, bool flat)
{
    const QColor line = option->palette.color(QPalette::Mid);
    const QColor fill = buttonFill(option, flat);
    const bool bordered = !flat && !isDefaultButton(option);
    if (fill.isValid() || bordered)
        roundedBox(painter, option->rect, fill, bordered ? line : QColor());
}

void StylePainting::fieldPanel(QPainter *painter, const QStyleOption *option)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    roundedBox(painter, option->rect, option->palette.base().color(),
               option->palette.color(focused ? QPalette::Accent : QPalette::Mid));
}

void StylePainting::focusRing(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor color = palette.color(QPalette::Accent);
    color.setAlphaF(0.7F);
    painter->setPen(QPen(color, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void StylePainting::menuPanel(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Light));
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

void StylePainting::frame(QPainter *painter, const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->lineWidth == 0)
        return;
    const bool focused = option->state & QStyle::State_HasFocus;
    painter->setPen(option->palette.color(focused ? QPalette::Accent : QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

void StylePainting::headerSection(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, option->palette.base());
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void StylePainting::headerLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->save();
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    const QString text =
        QFontMetrics(font).elidedText(option.text, Qt::ElideRight, option.rect.width());
    painter->drawText(option.rect, Qt::AlignVCenter | Qt::AlignLeft, text);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int x = option.rect.left() + QFontMetrics(font).horizontalAdvance(text) + 6;
        const QRect arrow(x, option.rect.top(), 10, option.rect.height());
        painter->translate(arrow.center());
        if (option.sortIndicator == QStyleOptionHeader::SortDown)
            painter->rotate(180);
        chevron(painter, QRect(-5, -5, 10, 10), option.palette.color(QPalette::PlaceholderText));
    }
    painter->restore();
}

void StylePainting::tabShape(QPainter *painter, const QStyleOptionTab &option)
{
    const QPalette &palette = option.palette;
    const QColor line = palette.color(QPalette::Mid);
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(rect, palette.base());
        painter->fillRect(rect.left(), rect.top(), 1, rect.height(), line);
    } else {
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QColor ground = palette.window().color();
        painter->fillRect(rect, hovered ? mixed(palette.windowText().color(), ground, 0.06)
                                        : ground);
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, line);
    }
    painter->fillRect(rect.right(), rect.top(), 1, rect.height(), line);
}

void StylePainting::tabLabel(QPainter *painter, const QStyleOptionTab &option, const QRect &rect)
{
    const bool front = option.state & QStyle::State_Selected;
    painter->setPen(
        option.palette.color(front ? QPalette::WindowText : QPalette::PlaceholderText));
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
    const QStyle::State keyed = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & keyed) == keyed)
        focusRing(painter, option.rect.adjusted(3, 4, -3, -3), option.palette);
}

void StylePainting::splitter(QPainter *painter, const QStyleOption *option)
{
    const QRect rect = option->rect;
    const QColor chrome = option->palette.window().color();
    painter->setPen(option->palette.color(QPalette::Mid));
    if (option->state & QStyle::State_Horizontal) {
        painter->fillRect(rect, option->palette.base());
        painter->drawLine(rect.left(), rect.top(), rect.left(), rect.bottom());
    } else {
        painter->fillRect(rect, chrome);
        painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
    }
}

void StylePainting::chevron(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = QRectF(rect).center();
    painter->drawPolyline(QPolygonF{center + QPointF(-3.5, -1.75), center + QPointF(0, 1.75),
                                    center + QPointF(3.5, -1.75)});
    painter->restore();
}

void StylePainting::scrollBar(QPainter *painter, const QStyleOptionSlider *option,
                              const QRect &handle)
{
    painter->fillRect(option->rect, option->palette.base());
    if (option->minimum == option->maximum)
        return;
    const bool held = option->state & QStyle::State_Sunken;
    const bool hovered = option->state & QStyle::State_MouseOver;
    const double share = held ? 0.5 : hovered ? 0.38 : 0.2;
    const bool upright = option->orientation == Qt::Vertical;
    const QRectF pill =
        upright ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    const double rounding = (upright ? pill.width() : pill.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(option->palette.text().color(), option->palette.base().color(), share));
    painter->drawRoundedRect(pill, rounding, rounding);
    painter->restore();
}

void StylePainting::slider(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle)
{
    const QRectF groove(option->rect.left() + 2, option->rect.center().y() - 1.0,
                        option->rect.width() - 4, 3);
    QRectF done = groove;
    done.setRight(handle.center().x());
    const QRectF knob(QRectF(handle).center() - QPointF(7, 7), QSizeF(14, 14));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->palette.color(QPalette::Mid));
    painter->drawRoundedRect(groove, 1.5, 1.5);
    painter->setBrush(option->palette.color(QPalette::Accent));
    painter->drawRoundedRect(done, 1.5, 1.5);
    painter->drawEllipse(knob);
    painter->restore();
    const QStyle::State keyed = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option->state & keyed) == keyed)
        focusRing(painter, knob.toAlignedRect().adjusted(-3, -3, 3, 3), option->palette);
}

} // namespace Sidegloss
