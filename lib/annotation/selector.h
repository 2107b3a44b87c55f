// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <variant>

namespace Sidegloss {

/// W3C TextQuoteSelector; prefix and suffix are up to 64 code points of the canonical text.
struct TextQuoteSelector
{
    QString exact;
    QString prefix;
    QString suffix;
    QJsonObject unknown = {}; ///< Members we don't know, given back as they came.
    friend bool operator==(const TextQuoteSelector &, const TextQuoteSelector &) = default;
};

/// W3C TextPositionSelector; half-open, in Unicode code points of the canonical text.
struct TextPositionSelector
{
    qsizetype start = 0;
    qsizetype end = 0;
    QJsonObject unknown = {};
    friend bool operator==(const TextPositionSelector &, const TextPositionSelector &) = default;
};

/// Any other selector, kept as it came.
struct ForeignSelector
{
    QJsonObject json;
    friend bool operator==(const ForeignSelector &, const ForeignSelector &) = default;
};

using Selector = std::variant<TextQuoteSelector, TextPositionSelector, ForeignSelector>;

} // namespace Sidegloss
