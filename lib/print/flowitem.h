// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/textcolumn.h"

#include <QColor>

#include <memory>

namespace Sidegloss {

/// A band of some column on its way to a page, and what stands beside it. Lengths in units.
struct FlowItem
{
    std::shared_ptr<const TextColumn> column;
    qsizetype band = 0;
    double left = 0;  ///< Of the column, from the left edge of where the item goes.
    double above = 0; ///< Space to the item before.
    double foot = 0;  ///< Room asked for at the foot of the page.
    bool glued = false;
    QColor bar; ///< Of a line down the item's left side; invalid for none.
    Qt::PenStyle barStyle = Qt::SolidLine;

    const ColumnBand &content() const { return column->bands()[band]; }
    double height() const { return content().height; }
};

/// All bands of \a column, one below the other.
QList<FlowItem> flowItems(const std::shared_ptr<const TextColumn> &column);

} // namespace Sidegloss
