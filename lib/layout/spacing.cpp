// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/spacing.h"

#include "lib/layout/cjk.h"
#include "lib/layout/hyphenation.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

constexpr double unitsPerPixel = 64;
constexpr double blankSide = 0.4;  // em; from here on a side of a mark counts as blank
constexpr double modestGap = 0.09; // em; what a line that stays ragged may have between ideographs
constexpr int negligible = 6;      // units; as much is lost in rounding

bool extendsCluster(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
           || category == QChar::Mark_Enclosing || c == 0x200d || (c >= 0xfe00 && c <= 0xfe0f);
}

bool isBlank(char32_t c)
{
    return c == u' ' || c == 0x2028;
}

bool isPair(char32_t a, char32_t b)
{
    return a == b && (a == 0x2014 || a == 0x2026);
}

bool adjoinsWithGap(char32_t a, char32_t b)
{
    const auto isLetter = [](char32_t c) { return isHan(c) || isKana(c); };
    return (isLetter(a) && isWordLetter(b)) || ((isWordLetter(a) || a == u'%') && isLetter(b));
}

} // namespace

Bearings PunctuationMetrics::bearings(const BlockStyle &style, char32_t c)
{
    if (c > 0xffff || !isCjkPunctuation(c))
        return {};
    const quint64 key = (static_cast<quint64>(style.script) << 40)
                        | (static_cast<quint64>(style.font.pixelSize()) << 20)
                        | (style.font.bold() ? quint64(1) << 19 : 0) | c;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const QFontMetricsF metrics(style.font);
    const QChar character(static_cast<char16_t>(c));
    Bearings bearings;
    if (metrics.horizontalAdvance(character) > 0.9 * style.em)
        bearings = {metrics.leftBearing(character) / style.em,
                    metrics.rightBearing(character) / style.em};
    return *m_known.insert(key, bearings);
}

Spacing::Spacing(QStringView text, const BlockStyle &style, PunctuationMetrics &metrics)
    : m_style(style)
    , m_metrics(metrics)
{
    m_clusters.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const CodePointAt c = codePointAt(text, i);
        if (extendsCluster(c.value) && !m_clusters.isEmpty())
            m_clusters.last().length += c.length;
        else
            m_clusters.append({i, c.length, c.value, 0});
        i += c.length;
    }
    if (style.kind != BlockKind::Code)
        addGaps();
}

int Spacing::unitsOf(double pixels) const
{
    return static_cast<int>(std::lround(pixels * unitsPerPixel));
}

void Spacing::addGaps()
{
    const int gap = unitsOf(m_style.latinGap * m_style.em);
    const int half = unitsOf(0.5 * m_style.em);
    for (qsizetype i = 0; i + 1 < m_clusters.size(); ++i) {
        const char32_t a = m_clusters[i].character;
        const char32_t b = m_clusters[i + 1].character;
        if (adjoinsWithGap(a, b))
            m_clusters[i].extra = gap;
        else if (isCjkPunctuation(a) && isCjkPunctuation(b) && !isOfPair(i)
                 && (m_metrics.bearings(m_style, a).right > blankSide
                     || m_metrics.bearings(m_style, b).left > blankSide))
            m_clusters[i].extra = -half;
    }
}

QList<QTextLayout::FormatRange> Spacing::formats() const
{
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i < m_clusters.size();) {
        const Cluster &first = m_clusters[i];
        qsizetype end = first.start + first.length;
        qsizetype next = i + 1;
        for (; next < m_clusters.size() && m_clusters[next].extra == first.extra; ++next)
            end += m_clusters[next].length;
        if (first.extra != 0) {
            QTextCharFormat format;
            format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            format.setFontLetterSpacing(first.extra / unitsPerPixel);
            formats.append(
                {static_cast<int>(first.start), static_cast<int>(end - first.start), format});
        }
        i = next;
    }
    return formats;
}

bool Spacing::isOfPair(qsizetype cluster) const
{
    const auto pairsWith = [&](qsizetype other) {
        return other >= 0 && other < m_clusters.size()
               && isPair(m_clusters[cluster].character, m_clusters[other].character);
    };
    return pairsWith(cluster - 1) || pairsWith(cluster + 1);
}

qsizetype Spacing::clusterAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_clusters, position, {}, &Cluster::start);
    return std::max<qsizetype>(0, after - m_clusters.begin() - 1);
}

bool Spacing::stretchesAfter(qsizetype cluster) const
{
    const char32_t a = m_clusters[cluster].character;
    const char32_t b = m_clusters[cluster + 1].character;
    // —— and …… are one glyph, which any spacing on either half would break up.
    return (isIdeographic(a) || isIdeographic(b)) && !isOfPair(cluster) && a != 0xfffc
           && b != 0xfffc;
}

bool Spacing::spread(qsizetype first, qsizetype last, int slack)
{
    QList<qsizetype> gaps;
    QList<qsizetype> spaces;
    const bool ideographic =
        m_style.script == BlockScript::Chinese || m_style.script == BlockScript::Japanese;
    for (qsizetype i = first; i < last; ++i) {
        if (m_clusters[i].character == u' ')
            spaces.append(i);
        else if (ideographic && stretchesAfter(i) && m_clusters[i + 1].character != u' ')
            gaps.append(i);
    }
    const bool isGrid = ideographic && gaps.size() > 4;
    if (!isGrid)
        gaps.clear();
    gaps += spaces;
    std::ranges::sort(gaps);
    if (slack < 0)
        return narrow(gaps, -slack);
    const double widest = isGrid ? m_style.widestGap : m_style.widestSpace;
    if (widen(gaps, slack, unitsOf(widest * m_style.em)))
        return true;
    const int modest = unitsOf(std::min(modestGap, widest) * m_style.em);
    return isGrid && widen(gaps, std::min(slack, roomIn(gaps, modest)), modest);
}

int Spacing::roomIn(const QList<qsizetype> &gaps, int widest) const
{
    int room = 0;
    for (const qsizetype gap : gaps)
        room += std::max(0, widest - m_clusters[gap].extra);
    return room;
}

bool Spacing::widen(const QList<qsizetype> &gaps, int slack, int widest)
{
    if (slack <= 0 || slack > roomIn(gaps, widest))
        return false;
    while (slack > 0) {
        const auto open = std::ranges::count_if(
            gaps, [&](qsizetype gap) { return m_clusters[gap].extra < widest; });
        const int share = std::max(1, slack / static_cast<int>(open));
        for (const qsizetype gap : gaps) {
            const int room = std::max(0, widest - m_clusters[gap].extra);
            const int added = std::min({share, room, slack});
            m_clusters[gap].extra += added;
            slack -= added;
        }
    }
    return true;
}

bool Spacing::narrow(const QList<qsizetype> &gaps, int excess)
{
    if (gaps.isEmpty())
        return false;
    const int count = static_cast<int>(gaps.size());
    for (int k = 0; k < count; ++k)
        m_clusters[gaps[k]].extra -= excess / count + (k < excess % count ? 1 : 0);
    return true;
}

bool Spacing::justify(const QTextLayout &layout, const QList<LineEnd> &ends, double width)
{
    bool changed = false;
    for (int k = 0; k + 1 < layout.lineCount(); ++k) {
        const QTextLine line = layout.lineAt(k);
        const qsizetype first = clusterAt(line.textStart());
        qsizetype last = clusterAt(line.textStart() + line.textLength() - 1);
        if (m_clusters[last].character == 0x2028)
            continue;
        while (last > first && isBlank(m_clusters[last].character))
            --last;
        const Bearings bearings = m_metrics.bearings(m_style, m_clusters[last].character);
        const int trailing = bearings.right > blankSide ? -unitsOf(0.5 * m_style.em) : 0;
        const double natural = line.naturalTextWidth() - hangingAt(line.textStart());
        const double behind = ends[k].hyphenated ? hyphenWidth(m_style.font) : 0;
        const double full = (line.textStart() == 0 ? width - m_style.firstIndent : width) - behind;
        const int slack = unitsOf(full - natural) + m_clusters[last].extra - trailing;
        const int before = m_clusters[last].extra;
        m_clusters[last].extra = trailing;
        if (std::abs(slack) > negligible && spread(first, last, slack))
            changed = true;
        else
            m_clusters[last].extra = before;
    }
    return changed;
}

double Spacing::hangingAt(qsizetype start) const
{
    if (m_clusters.isEmpty() || m_style.kind == BlockKind::Code)
        return 0;
    const char32_t first = m_clusters[clusterAt(start)].character;
    const double blank = m_metrics.bearings(m_style, first).left;
    return isOpening(first) && blank > blankSide ? (blank - 0.06) * m_style.em : 0;
}

} // namespace Sidegloss
