// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

class QTextLine;

namespace Sidegloss {

/// A line of a heading.
struct EvenLine
{
    int end = 0;      ///< Behind its last character, spaces included.
    double width = 0; ///< Without spaces at its end.
};

/// \a text in so many \a lines of at most \a width that are as even as can be; between ideographs
/// it is broken only where that is much evener than behind a mark of punctuation. \a whole is the
/// text set in one line. Empty where it doesn't fit. Takes the square of what can be broken.
QList<EvenLine> evenLines(QStringView text, const QTextLine &whole, int lines, double width);

} // namespace Sidegloss
