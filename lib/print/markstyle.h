// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

namespace Sidegloss {

/// How marks of a colour look on paper: kinds differ by their line as well, for those who print
/// grey.
struct MarkStyle
{
    QColor ground; ///< Behind the passage.
    QColor ink;    ///< Of the line below it, the bar beside the note, its number.
    Qt::PenStyle underline = Qt::NoPen;
    Qt::PenStyle bar = Qt::SolidLine;

    static MarkStyle of(const QString &color);
};

} // namespace Sidegloss
