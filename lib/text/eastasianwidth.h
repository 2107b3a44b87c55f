// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sidegloss {

/// Whether the code point is East Asian Wide or Fullwidth (Unicode Standard Annex #11, Unicode 16).
/// Ambiguous ones, such as “ and ”, are not.
bool isWide(char32_t codePoint);

/// Whether the code point is a Hangul syllable or letter: Korean is wide, yet sets spaces between
/// words.
bool isHangul(char32_t codePoint);

/// Whether the code point is of the Chinese and Japanese script area: wide, not Hangul and not an
/// emoji.
bool isCjk(char32_t codePoint);

} // namespace Sidegloss
