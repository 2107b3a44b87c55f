// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPen>

namespace Sidegloss {

/// How marks of a colour look on paper: kinds differ by their lines as well, for those who print
/// grey.
struct MarkStyle
{
    QColor ground;  ///< Behind the passage.
    QPen underline; ///< Below it, in units; Qt::NoPen where the ground is enough.
    QColor ink;     ///< Of the bar beside the note, and the note's number.
    Qt::PenStyle bar = Qt::SolidLine;

    static MarkStyle of(const QString &color);
};

} // namespace Sidegloss
