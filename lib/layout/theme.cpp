// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct MarkColors
{
    QRgb claim, question, evidence, quote, todo;
    double mix;
};

MarkColors markColors(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return {0xf3cf6b, 0xc7b3ee, 0xa9d8ae, 0xa9cdf0, 0xf3b5a2, 0.55};
    case ThemeKind::Sepia:
        return {0xe8bf55, 0xc4a9dd, 0xa3c99a, 0x9fc0dc, 0xe6a48e, 0.50};
    case ThemeKind::Dark:
    case ThemeKind::Black:
        return {0xb98a1d, 0x7c63b8, 0x4c8a56, 0x44769f, 0xa95a44, 0.45};
    case ThemeKind::Contrast:
        return {0xffd54a, 0xcdb8ff, 0xa2e5aa, 0xa6d2ff, 0xffb9a3, 0.80};
    }
    std::unreachable();
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

Theme Theme::of(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return {kind,
                0xfdfcf9,
                0xf4f2ed,
                0xe3dfd6,
                0x22201c,
                0x6e685d,
                0x6d685e,
                0x2b5f86,
                0xe3ecf3,
                0xffffff,
                QColor(0, 0, 0, 0x1a),
                0x9d5400,
                0x397244,
                0xba3729};
    case ThemeKind::Sepia:
        return {kind,
                0xf7efdf,
                0xefe5d1,
                0xdccfb4,
                0x3a2f20,
                0x6b5e48,
                0x685e49,
                0x7a4b1e,
                0xe9dcc0,
                0xfbf5e8,
                QColor(0x5a, 0x42, 0, 0x1f),
                0x8f4a00,
                0x42683a,
                0xa93a24};
    case ThemeKind::Dark:
        return {kind,
                0x1b1c1e,
                0x232427,
                0x34363a,
                0xdedad2,
                0xa5a198,
                0xa3a29f,
                0x7fb2dc,
                0x2c3740,
                0x27292c,
                QColor(0, 0, 0, 0x66),
                0xe0a458,
                0x7fbf8a,
                0xe88679};
    case ThemeKind::Black:
        return {kind,     Qt::black, 0x0b0b0c, 0x2b2c2f,        0xe4e1da, 0xa9a499, 0x8f8b82,
                0x8fbfe6, 0x1d2730, 0x121314, Qt::transparent, 0xe8b06a, 0x8bc996, 0xee8578};
    case ThemeKind::Contrast:
        return {kind,     0xffffff, 0xffffff, Qt::black,        Qt::black, Qt::black, 0x3a3a3a,
                0x00307a, 0xd6e4ff, 0xffffff, Qt::transparent, 0x7a3b00, 0x0a5a1c, 0x9c0f00};
    }
    std::unreachable();
}

Theme Theme::paper()
{
    Theme theme = of(ThemeKind::Light);
    theme.page = theme.card = Qt::white;
    theme.ink = 0x111111;
    return theme;
}

QColor Theme::mark(const QString &color) const
{
    const MarkColors colors = markColors(kind);
    if (color == "claim"_L1)
        return colors.claim;
    if (color == "question"_L1)
        return colors.question;
    if (color == "evidence"_L1)
        return colors.evidence;
    if (color == "todo"_L1)
        return colors.todo;
    return colors.quote;
}

QColor Theme::markBackground(const QString &color) const
{
    return mixed(mark(color), page, markColors(kind).mix);
}

QColor mixed(const QColor &top, const QColor &bottom, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return {channel(top.red(), bottom.red()), channel(top.green(), bottom.green()),
            channel(top.blue(), bottom.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Sidegloss
