// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/blockstyle.h"
#include "lib/layout/lineend.h"

#include <QHash>
#include <QList>
#include <QTextLayout>

namespace Sidegloss {

/// The blank sides of a full-width mark, in em: ， has one behind it, （ before it.
struct Bearings
{
    double left = 0;
    double right = 0;
};

/// Bearings of punctuation, measured once per font and character. Not thread-safe.
class PunctuationMetrics
{
public:
    Bearings bearings(const BlockStyle &style, char32_t c);

private:
    QHash<quint64, Bearings> m_known;
};

/// The space added behind each character of a leaf, set as letter spacing: a gap of em/8 between
/// Han and Latin, half an em less where two full-width marks meet, and the slack of justified
/// lines. Counted in 1/64 pixel, Qt's own unit, so that a line's sum comes out exact.
class Spacing
{
public:
    /// \a text must outlive the Spacing.
    Spacing(QStringView text, const BlockStyle &style, PunctuationMetrics &metrics);

    /// As formats, to be put behind the leaf's own.
    QList<QTextLayout::FormatRange> formats() const;
    /// Spreads the slack of each line of \a layout, but for a paragraph's last, up to \a width,
    /// less the first line's indent and the hyphens of \a ends: first between ideographs, in Latin
    /// between words. A line with too few gaps stays more or less ragged. False where there was
    /// nothing to spread.
    bool justify(const QTextLayout &layout, const QList<LineEnd> &ends, double width);
    /// How far a line that begins at \a start is moved left, so that “ at its head stands at the
    /// edge.
    double hangingAt(qsizetype start) const;

private:
    struct Cluster
    {
        qsizetype start;
        qsizetype length;
        char32_t character;
        int extra;
    };

    void addGaps();
    qsizetype clusterAt(qsizetype position) const;
    bool isOfPair(qsizetype cluster) const;
    bool stretchesAfter(qsizetype cluster) const;
    bool spread(qsizetype first, qsizetype last, int slack);
    /// How much \a gaps can take until all are \a widest.
    int roomIn(const QList<qsizetype> &gaps, int widest) const;
    /// Shares \a slack out evenly; false, and nothing done, where there isn't room for all of it.
    bool widen(const QList<qsizetype> &gaps, int slack, int widest);
    /// Takes back evenly what an earlier round gave too much.
    bool narrow(const QList<qsizetype> &gaps, int excess);
    int unitsOf(double pixels) const;

    const BlockStyle &m_style;
    PunctuationMetrics &m_metrics;
    QList<Cluster> m_clusters;
};

} // namespace Sidegloss
