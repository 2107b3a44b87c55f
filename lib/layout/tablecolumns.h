// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Sidegloss {

/// What a table's column asks for, in pixels, padding included.
struct ColumnWish
{
    double minimum = 0; ///< Its longest word.
    double natural = 0; ///< Its longest cell on one line.
};

/// The widths of columns in \a available pixels: natural ones where all fit, else shared out
/// between minimum and natural in proportion; below the sum of minima everything shrinks alike.
QList<double> columnWidths(const QList<ColumnWish> &wishes, double available);

} // namespace Sidegloss
