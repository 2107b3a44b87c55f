// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/quotewords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array words = {"key"_L1, "direct"_L1, "scare"_L1, "title"_L1, "block"_L1, "turn"_L1};

} // namespace

QString wordFor(QuoteKind kind)
{
    return words[static_cast<size_t>(kind)];
}

std::optional<QuoteKind> quoteKindFromWord(QStringView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return static_cast<QuoteKind>(i);
    }
    return std::nullopt;
}

} // namespace Sidegloss
