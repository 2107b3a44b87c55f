// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QStyle>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace Sidegloss {

/// What ThemeStyle draws, one function a thing. Colours come from the option's palette.
namespace StylePainting {

void buttonPanel(QPainter *painter, const QStyleOption *option, bool flat);
void fieldPanel(QPainter *painter, const QStyleOption *option);
void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette);
void menuPanel(QPainter *painter, const QStyleOption *option);
void frame(QPainter *painter, const QStyleOption *option);
void headerSection(QPainter *painter, const QStyleOption *option);
void headerLabel(QPainter *painter, const QStyleOptionHeader &option);
void tabShape(QPainter *painter, const QStyleOptionTab &option);
void tabLabel(QPainter *painter, const QStyleOptionTab &option, const QRect &rect);
void splitter(QPainter *painter, const QStyleOption *option);
void chevron(QPainter *painter, const QRect &rect, const QColor &color);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);
void slider(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);

} // namespace StylePainting

} // namespace Sidegloss
