// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/blockstyle.h"
#include "lib/layout/lineend.h"

#include <QTextLayout>

namespace Sidegloss {

class Spacing;

/// Breaks the text of a layout into lines of a column. A hyphen is never in the text: the line ends
/// earlier, and has room for one.
class LineBreaking
{
public:
    /// \a text is that of \a layout, which doesn't know it where it is a QTextDocument's. All must
    /// outlive it.
    LineBreaking(QTextLayout &layout, QStringView text, const BlockStyle &style,
                 const Spacing &spacing);

    /// By Unicode's rules (UAX #14, with LB19a) into lines of at most \a width. Where the style has
    /// a hyphenation, a word is cut if the line's spaces would become too wide without; in no more
    /// than two lines on end, and not at the paragraph's end.
    QList<LineEnd> breakLines(double width);
    /// For headings: into no more lines than breakLines(), yet even ones (see evenLines()). Beyond
    /// a few lines the same as breakLines().
    void breakEvenly(double width);
    /// The same lines again, which may have got longer, but not wider than \a width. False, with
    /// the layout in any state, where they don't come out the same.
    bool repeat(const QList<LineEnd> &ends, double width);

private:
    double widthAt(qsizetype start, double width) const;
    /// Where the word is cut of which a part fits into \a line, with a hyphen; sets the line anew.
    std::optional<int> cutFor(QTextLine &line, double width);
    /// The next place that a line may end at in Unicode's younger rules only.
    std::optional<int> quoteBehind(const QTextLine &line) const;
    /// Sets \a line so that it ends at \a end, within a word; false where it doesn't.
    bool endWithin(QTextLine &line, int end, double width);
    bool isTooLoose(const QTextLine &line, double width) const;
    void wrapAnywhere(bool anywhere);

    QTextLayout &m_layout;
    QStringView m_text;
    const BlockStyle &m_style;
    const Spacing &m_spacing;
};

} // namespace Sidegloss
