// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/speechwords.h"

#include <span>

namespace Sidegloss {

/// Words with the same role.
struct WordList
{
    WordRole role;
    QStringView words; ///< In lower case, separated by spaces.
};

// The words of each language. A word may stand in several of them.

std::span<const WordList> englishSpeechWords();
std::span<const WordList> germanSpeechWords();
std::span<const WordList> frenchSpeechWords();
std::span<const WordList> chineseSpeechWords();

} // namespace Sidegloss
