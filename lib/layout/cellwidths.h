// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextLayout>

namespace Sidegloss {

/// The room that the text of a table's cell takes, in pixels.
struct CellWidths
{
    double whole = 0; ///< On one line.
    double longestWord =
        0; ///< At most 14 em; 4 em of one that may break anywhere, as Chinese does.
};

/// Of \a text as it is set in \a font and \a formats.
CellWidths cellWidths(const QString &text, const QFont &font,
                      const QList<QTextLayout::FormatRange> &formats);

} // namespace Sidegloss
