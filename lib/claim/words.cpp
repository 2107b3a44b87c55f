// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/claim/claim.h"
#include "lib/claim/evidence.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array kindWords = {"fact"_L1,    "figure"_L1,  "forecast"_L1,
                                  "opinion"_L1, "promise"_L1, "quotation"_L1};
constexpr std::array verdictWords = {"unchecked"_L1,    "true"_L1,  "mostly-true"_L1, "mixed"_L1,
                                     "mostly-false"_L1, "false"_L1, "unprovable"_L1};
constexpr std::array stateWords = {"open"_L1, "in-work"_L1, "checked"_L1, "published"_L1,
                                   "withdrawn"_L1};
constexpr std::array stanceWords = {"supports"_L1, "contradicts"_L1, "context"_L1};

template<typename Enum>
std::optional<Enum> find(const auto &words, QStringView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString wordFor(ClaimKind kind)
{
    return kindWords[static_cast<size_t>(kind)];
}

QString wordFor(Verdict verdict)
{
    return verdictWords[static_cast<size_t>(verdict)];
}

QString wordFor(ClaimState state)
{
    return stateWords[static_cast<size_t>(state)];
}

QString wordFor(Stance stance)
{
    return stanceWords[static_cast<size_t>(stance)];
}

std::optional<ClaimKind> claimKindFromWord(QStringView word)
{
    return find<ClaimKind>(kindWords, word);
}

std::optional<Verdict> verdictFromWord(QStringView word)
{
    return find<Verdict>(verdictWords, word);
}

std::optional<ClaimState> claimStateFromWord(QStringView word)
{
    return find<ClaimState>(stateWords, word);
}

std::optional<Stance> stanceFromWord(QStringView word)
{
    return find<Stance>(stanceWords, word);
}

} // namespace Sidegloss
