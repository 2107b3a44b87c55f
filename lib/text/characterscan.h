// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <array>

namespace Sidegloss {

/// Goes through a text from one to the next of a few characters that are rare in it. Each is
/// searched for by itself, since a search looks at many characters at once; stretch by stretch,
/// so that what was read once is near. \a View: QStringView or QByteArrayView. Linear in the text's
/// length.
template<typename View, std::size_t count>
class CharacterScan
{
public:
    using Character = typename View::value_type;

    CharacterScan(View text, const std::array<Character, count> &characters)
        : m_text(text)
        , m_characters(characters)
    {}

    /// Where the first of the characters stands, at \a from or behind it; the text's size where
    /// none does. REQUIRES: \a from is no less than before.
    qsizetype next(qsizetype from)
    {
        while (from < m_text.size()) {
            if (from >= m_end)
                enterStretch(from);
            const qsizetype first = nextInStretch(from);
            if (first < m_end)
                return first;
            from = m_end;
        }
        return m_text.size();
    }

private:
    void enterStretch(qsizetype from)
    {
        constexpr qsizetype stretch = 1 << 14;
        m_end = std::min(from + stretch, m_text.size());
        m_next.fill(-1);
    }

    qsizetype nextInStretch(qsizetype from)
    {
        qsizetype first = m_end;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_next[i] < from) {
                const qsizetype found = m_text.first(m_end).indexOf(m_characters[i], from);
                m_next[i] = found < 0 ? m_end : found;
            }
            first = std::min(first, m_next[i]);
        }
        return first;
    }

    View m_text;
    std::array<Character, count> m_characters;
    qsizetype m_end = 0;                      ///< Of the stretch that is searched.
    std::array<qsizetype, count> m_next = {}; ///< Of each character in it; its end where none is.
};

} // namespace Sidegloss
