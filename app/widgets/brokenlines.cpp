// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/brokenlines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace Sidegloss {

std::vector<QString> brokenLines(const QString &text, const QFont &font, qreal width, size_t most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<QString> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        lines.push_back(
            last ? QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                 : text.mid(line.textStart(), line.textLength()).trimmed());
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

Qt::Alignment lineAlignment(const QString &text)
{
    return Qt::AlignVCenter | (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace Sidegloss
