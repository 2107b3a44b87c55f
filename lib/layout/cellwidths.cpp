// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/cellwidths.h"

#include "lib/layout/cjk.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

/// Wider than a cell's text can be, in em for each of its code units.
constexpr double widest = 4;

/// \a text on one line, however long.
class OneLine
{
public:
    OneLine(const QString &text, const QFont &font, const QList<QTextLayout::FormatRange> &formats)
        : m_layout(text, font)
    {
        m_layout.setFormats(formats);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(widest * font.pixelSize() * static_cast<double>(text.size() + 1));
        m_layout.endLayout();
    }

    double width() const { return m_line.naturalTextWidth(); }
    double widthOf(qsizetype start, qsizetype end) const
    {
        return std::abs(m_line.cursorToX(static_cast<int>(end))
                        - m_line.cursorToX(static_cast<int>(start)));
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

/// The room that \a text takes alone. Of what runs from right to left a last letter may reach out
/// behind its advance, which a line counts.
double widthAlone(const QString &text, const QFont &font, const QFontMetricsF &metrics)
{
    const double advance = metrics.horizontalAdvance(text);
    return std::ranges::any_of(text, isRightToLeft)
               ? std::max(advance, OneLine(text, font, {}).width())
               : advance;
}

bool breaksAnywhere(QStringView word)
{
    return roughWidth(word) > 0.5 * static_cast<double>(word.size());
}

} // namespace

CellWidths cellWidths(const QString &text, const QFont &font,
                      const QList<QTextLayout::FormatRange> &formats)
{
    const QFontMetricsF metrics(font);
    const double em = font.pixelSize();
    CellWidths widths{widthAlone(text, font, metrics), 0};
    std::optional<OneLine> set;
    if (!formats.isEmpty()) {
        set.emplace(text, font, formats);
        widths.whole = std::max(widths.whole, set->width());
    }
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        double width = widthAlone(word.toString(), font, metrics);
        if (set) {
            const qsizetype start = word.data() - text.constData();
            width = std::max(width, set->widthOf(start, start + word.size()));
        }
        widths.longestWord =
            std::max(widths.longestWord, breaksAnywhere(word) ? std::min(4 * em, width) : width);
    }
    widths.longestWord = std::min(widths.longestWord, 14 * em);
    return widths;
}

} // namespace Sidegloss
