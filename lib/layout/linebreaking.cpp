// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/linebreaking.h"

#include "lib/layout/cjk.h"
#include "lib/layout/evenlines.h"
#include "lib/layout/hyphenation.h"
#include "lib/layout/spacing.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr double looseSpace =
    0.28;                    // Em, added to each: from here on a cut word is the lesser evil.
constexpr int mostOnEnd = 2; // Lines that end in a hyphen.
constexpr int leastOfLastLine = 12; // Letters behind a cut.
constexpr double unit = 1.0 / 64;
constexpr int mostEvenLines = 6; // Of a heading; longer ones are no headings.
constexpr double endless = 1e6;

} // namespace

LineBreaking::LineBreaking(QTextLayout &layout, QStringView text, const BlockStyle &style,
                           const Spacing &spacing)
    : m_layout(layout)
    , m_text(text)
    , m_style(style)
    , m_spacing(spacing)
{}

double LineBreaking::widthAt(qsizetype start, double width) const
{
    const double full = start == 0 ? std::max(m_style.em, width - m_style.firstIndent) : width;
    // What a line hangs out is room it may use.
    return full + m_spacing.hangingAt(start);
}

void LineBreaking::wrapAnywhere(bool anywhere)
{
    QTextOption option = m_layout.textOption();
    option.setWrapMode(anywhere ? QTextOption::WrapAnywhere
                                : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
}

QList<LineEnd> LineBreaking::breakLines(double width)
{
    QList<LineEnd> ends;
    int onEnd = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const double available = widthAt(line.textStart(), width);
        line.setLineWidth(available);
        const bool cuts = m_style.hyphenation && onEnd < mostOnEnd && isTooLoose(line, available);
        const std::optional<int> wanted = cuts ? cutFor(line, available) : quoteBehind(line);
        const bool placed = wanted && endWithin(line, *wanted, available);
        if (!placed && (wanted || cuts))
            line.setLineWidth(available);
        onEnd = placed && cuts ? onEnd + 1 : 0;
        ends.append({line.textStart() + line.textLength(), placed, placed && cuts});
    }
    m_layout.endLayout();
    return ends;
}

void LineBreaking::breakEvenly(double width)
{
    const auto lines = static_cast<int>(breakLines(width).size());
    if (lines < 2 || lines > mostEvenLines || m_text.contains(QChar::LineSeparator))
        return;
    breakLines(endless);
    const QList<EvenLine> wanted = evenLines(m_text, m_layout.lineAt(0), lines, width);
    qsizetype next = 0;
    wrapAnywhere(true);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        // Room for what is lost in rounding, yet less than any word or ideograph takes.
        line.setLineWidth(next < wanted.size() ? wanted[next].width + m_style.em / 8 : width);
        if (next == wanted.size() || line.textStart() + line.textLength() != wanted[next].end)
            break;
        ++next;
    }
    m_layout.endLayout();
    wrapAnywhere(false);
    if (next == 0 || next < wanted.size())
        breakLines(width);
}

bool LineBreaking::repeat(const QList<LineEnd> &ends, double width)
{
    qsizetype next = 0;
    bool same = true;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        same = same && next < ends.size();
        const LineEnd end = same ? ends[next++] : LineEnd();
        const double available = widthAt(line.textStart(), width);
        if (!end.placed || !endWithin(line, end.position, available))
            line.setLineWidth(available);
        same = same && line.textStart() + line.textLength() == end.position;
    }
    m_layout.endLayout();
    return same && next == ends.size();
}

bool LineBreaking::isTooLoose(const QTextLine &line, double width) const
{
    const int end = line.textStart() + line.textLength();
    if (end + leastOfLastLine > m_text.size() || m_text[end - 1] == QChar::LineSeparator)
        return false;
    const QStringView words = m_text.sliced(line.textStart(), line.textLength()).trimmed();
    const auto spaces = static_cast<double>(words.count(u' '));
    return width - line.naturalTextWidth() > looseSpace * m_style.em * spaces;
}

std::optional<int> LineBreaking::quoteBehind(const QTextLine &line) const
{
    constexpr int farthest = 4; // Marks that meet, and a character on either side.
    const int end = line.textStart() + line.textLength();
    const auto last = std::min(static_cast<int>(m_text.size()), end + farthest);
    for (int place = end + 1; place < last; ++place) {
        if (breaksBesideQuote(m_text, place))
            return place;
    }
    return {};
}

std::optional<int> LineBreaking::cutFor(QTextLine &line, double width)
{
    const int whole = line.textStart() + line.textLength();
    const bool isTorn = m_text[whole - 1].isLetter() && m_text[whole].isLetter();
    wrapAnywhere(true);
    line.setLineWidth(width - hyphenWidth(m_style.font));
    wrapAnywhere(false);
    const auto cut = m_style.hyphenation->lastCut(m_text, line.textStart() + line.textLength());
    if (!cut || *cut <= (isTorn ? line.textStart() : whole))
        return std::nullopt;
    return static_cast<int>(*cut);
}

bool LineBreaking::endWithin(QTextLine &line, int end, double width)
{
    wrapAnywhere(true);
    line.setLineWidth(width);
    if (line.textStart() + line.textLength() >= end)
        line.setLineWidth(line.cursorToX(end) - line.x() + unit);
    wrapAnywhere(false);
    return line.textStart() + line.textLength() == end;
}

} // namespace Sidegloss
