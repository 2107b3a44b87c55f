// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Sidegloss {

/// What a table's column asks for, in pixels, padding included.
struct ColumnWish
{
    double minimum = 0; ///< Its longest word.
    double natural = 0; ///< Its longest cell on one line.
};

/// What a table's cells ask for, by column, and what its header calls the columns.
struct TableWishes
{
    QList<ColumnWish> columns;
    QStringList names; ///< Fewer than columns, or none, where the header has no more.
};

/// The widths of columns in \a available pixels: natural ones where all fit, else shared out
/// between minimum and natural in proportion; below the sum of minima everything shrinks alike.
QList<double> columnWidths(const QList<ColumnWish> &wishes, double available);

} // namespace Sidegloss
