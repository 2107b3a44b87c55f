// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QFont;
class QWidget;

namespace Sidegloss {

/// Sets the colour of the text that \a widget draws on its parent's background.
void setInk(QWidget *widget, const QColor &color);

/// \a font as the small captions of panels have it.
QFont captionFont(const QFont &font);

} // namespace Sidegloss
