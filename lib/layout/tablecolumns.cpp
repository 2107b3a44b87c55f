// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/tablecolumns.h"

namespace Sidegloss {

QList<double> columnWidths(const QList<ColumnWish> &wishes, double available)
{
    double minimum = 0;
    double natural = 0;
    for (const ColumnWish &wish : wishes) {
        minimum += wish.minimum;
        natural += wish.natural;
    }

    QList<double> widths;
    widths.reserve(wishes.size());
    for (const ColumnWish &wish : wishes) {
        if (natural <= available)
            widths.append(wish.natural);
        else if (minimum >= available)
            widths.append(wish.minimum * available / minimum);
        else
            widths.append(wish.minimum
                          + (wish.natural - wish.minimum) * (available - minimum)
                                / (natural - minimum));
    }
    return widths;
}

} // namespace Sidegloss
