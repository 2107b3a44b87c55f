// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/markstyle.h"

#include "lib/layout/highlightstyle.h"
#include "lib/print/sheet.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

Qt::PenStyle barOf(const QString &color)
{
    if (color == "question"_L1)
        return Qt::DotLine;
    if (color == "evidence"_L1)
        return Qt::DashLine;
    if (color == "todo"_L1)
        return Qt::DashDotLine;
    return Qt::SolidLine;
}

} // namespace

MarkStyle MarkStyle::of(const QString &color)
{
    const Theme paper = Theme::paper();
    MarkStyle style{
        paper.markBackground(color), highlightPen(color, paper, textType({}).size),
        // The dark theme's colours are those that are strong enough for thin lines on white.
        Theme::of(ThemeKind::Dark).mark(color)};
    style.bar = barOf(color);
    return style;
}

} // namespace Sidegloss
