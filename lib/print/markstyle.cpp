// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/markstyle.h"

#include "lib/layout/theme.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

Qt::PenStyle underlineOf(const QString &color)
{
    if (color == "claim"_L1)
        return Qt::SolidLine;
    if (color == "question"_L1)
        return Qt::DotLine;
    if (color == "evidence"_L1)
        return Qt::DashLine;
    if (color == "todo"_L1)
        return Qt::DashDotLine;
    return Qt::NoPen;
}

} // namespace

MarkStyle MarkStyle::of(const QString &color)
{
    // The dark theme's colours are those that are strong enough for thin lines on white.
    MarkStyle style{Theme::paper().markBackground(color), Theme::of(ThemeKind::Dark).mark(color)};
    style.underline = underlineOf(color);
    style.bar = style.underline == Qt::NoPen ? Qt::SolidLine : style.underline;
    return style;
}

} // namespace Sidegloss
