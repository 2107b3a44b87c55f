// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/plaintext/textline.h"

#include <array>
#include <optional>

namespace Sidegloss {

/// Finds out at which width a text was wrapped. A line that was wrapped ends where the next word
/// would not have fitted, so each pair of lines allows the widths between the two; the text's is
/// the one that most pairs allow.
class WrapWidth
{
public:
    /// \a below follows \a line in one paragraph. REQUIRES: neither is empty.
    void learn(const TextLine &line, const TextLine &below);

    /// The width in columns; nothing where no width explains most of the line ends.
    std::optional<qsizetype> columns() const;

private:
    /// By width: how many more pairs allow it than the one before.
    std::array<qsizetype, longestWrapped + 2> m_changes{};
    qsizetype m_pairs = 0;
};

/// Whether \a line, in a text wrapped at so many columns, ended for its length: the first word of
/// \a below would not have fitted, or hardly. REQUIRES: neither is empty.
bool isWrappedAt(qsizetype columns, const TextLine &line, const TextLine &below);

} // namespace Sidegloss
