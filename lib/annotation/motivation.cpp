// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/motivation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array words = {"highlighting"_L1, "commenting"_L1, "replying"_L1, "bookmarking"_L1,
                              "classifying"_L1};

} // namespace

QString wordFor(Motivation motivation)
{
    return words[static_cast<size_t>(motivation)];
}

std::optional<Motivation> motivationFromWord(QStringView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return static_cast<Motivation>(i);
    }
    return std::nullopt;
}

} // namespace Sidegloss
