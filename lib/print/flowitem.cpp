// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/flowitem.h"

namespace Sidegloss {

QList<FlowItem> flowItems(const std::shared_ptr<const TextColumn> &column)
{
    QList<FlowItem> items;
    for (qsizetype band = 0; band < column->bands().size(); ++band) {
        const ColumnBand &content = column->bands()[band];
        items.append({column, band, 0, content.above, 0, content.glued, {}});
    }
    return items;
}

} // namespace Sidegloss
