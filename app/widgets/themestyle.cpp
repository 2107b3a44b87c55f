// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/themestyle.h"

#include "app/widgets/stylepainting.h"
#include "app/widgets/symbolicon.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Room for the arrow of a button with words and a menu.
constexpr int menuArrow = 12;

bool hasWordsAndMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
           && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup)
           && button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
}

bool isAutoRaise(const QStyleOption *option)
{
    return option->state & QStyle::State_AutoRaise;
}

bool showsFocus(const QStyleOption *option)
{
    const QStyle::State keyed = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    return (option->state & keyed) == keyed;
}

/// Where the handle stands in a scroll bar without arrows.
QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 span = qint64(bar.maximum) - bar.minimum;
    const qint64 whole = span + bar.pageStep;
    const int wanted = whole > 0 ? static_cast<int>(length * qint64(bar.pageStep) / whole) : length;
    const int handle = std::min(length, std::max(wanted, 32));
    const int offset = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                       length - handle, bar.upsideDown);
    return upright ? QRect(bar.rect.left(), bar.rect.top() + offset, bar.rect.width(), handle)
                   : QRect(bar.rect.left() + offset, bar.rect.top(), handle, bar.rect.height());
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect handle = scrollHandle(bar);
    const bool upright = bar.orientation == Qt::Vertical;
    QRect rest = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarSubPage:
        upright ? rest.setBottom(handle.top() - 1) : rest.setRight(handle.left() - 1);
        return rest;
    case QStyle::SC_ScrollBarAddPage:
        upright ? rest.setTop(handle.bottom() + 1) : rest.setLeft(handle.right() + 1);
        return rest;
    default:
        return {};
    }
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonTool:
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        StylePainting::buttonPanel(painter, option, isAutoRaise(option));
        if (element == PE_PanelButtonTool && showsFocus(option))
            StylePainting::focusRing(painter, option->rect, option->palette);
        return;
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            StylePainting::focusRing(painter, option->rect, option->palette);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            StylePainting::fieldPanel(painter, option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        // A field of several lines looks like one of a single line.
        if (qobject_cast<const QPlainTextEdit *>(widget))
            StylePainting::fieldPanel(painter, option);
        else
            StylePainting::frame(painter, option);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        StylePainting::menuPanel(painter, option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_Splitter) {
        StylePainting::splitter(painter, option);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        StylePainting::headerSection(painter, option);
        return;
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element == CE_HeaderLabel && header) {
        StylePainting::headerLabel(painter, *header);
        return;
    }
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == CE_TabBarTabShape && tab) {
        StylePainting::tabShape(painter, *tab);
        return;
    }
    if (element == CE_TabBarTabLabel && tab) {
        StylePainting::tabLabel(painter, *tab, subElementRect(SE_TabBarTabText, tab, widget));
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button
        && button->features.testFlag(QStyleOptionButton::DefaultButton)) {
        QStyleOptionButton label = *button;
        label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::BrightText));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        StylePainting::scrollBar(painter, slider, scrollHandle(*slider));
        return;
    }
    if (control == CC_Slider && slider && slider->orientation == Qt::Horizontal) {
        StylePainting::slider(painter, slider,
                              subControlRect(control, option, SC_SliderHandle, widget));
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button && hasWordsAndMenu(*button)) {
        drawMenuButton(*button, painter, widget);
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo && !combo->editable) {
        StylePainting::buttonPanel(painter, option, false);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        StylePainting::chevron(painter, arrow, option->palette.color(QPalette::PlaceholderText));
        if (showsFocus(option))
            StylePainting::focusRing(painter, option->rect, option->palette);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ThemeStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter,
                                const QWidget *widget) const
{
    drawPrimitive(PE_PanelButtonTool, &button, painter, widget);
    QStyleOptionToolButton label = button;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect.adjust(0, 0, -menuArrow, 0);
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    const QRect arrow(button.rect.right() - menuArrow - 2, button.rect.top(), menuArrow,
                      button.rect.height());
    StylePainting::chevron(painter, arrow, button.palette.color(QPalette::PlaceholderText));
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, subControl);
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return rect.adjusted(4, 0, 0, 0);
    return rect;
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(6, 1, -6, -1);
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool worded =
            button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        const int arrow = button && hasWordsAndMenu(*button) ? menuArrow : 0;
        return worded ? QSize(result.width() + 8 + arrow, std::max(result.height(), 30))
                      : result.expandedTo({30, 30});
    }
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit)
        result.setHeight(std::max(result.height(), 30));
    if (type == CT_PushButton)
        result.rwidth() += 12;
    if (type == CT_MenuItem)
        result.rheight() += 4;
    return result;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 5;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_HeaderMargin:
        return 10;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                               const QWidget *widget) const
{
    // Fusion's is a raster image, and the first of these has Qt load all it can read images with.
    if (icon == SP_LineEditClearButton)
        return symbolIcon(u"close"_s);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_ContextMenu:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace Sidegloss
