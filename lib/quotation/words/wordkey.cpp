// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/words/wordkey.h"

#include "lib/quotation/words/hanfold.h"

#include <algorithm>

namespace Sidegloss {

WordKey WordKey::lower(QStringView word)
{
    // Farther letters may be one in a capital and two in lower case.
    constexpr char16_t simple = 0x100;
    WordKey key;
    key.m_characters.reserve(word.size());
    for (const QChar c : word) {
        if (c.unicode() >= simple) {
            const QString lower = word.toString().toLower();
            key.m_characters.assign(lower.begin(), lower.end());
            break;
        }
        const bool isAsciiCapital = c >= u'A' && c <= u'Z';
        key.m_characters.append(isAsciiCapital       ? QChar(c.unicode() | 0x20)
                                : c.unicode() < 0x80 ? c
                                                     : c.toLower());
    }
    return key;
}

WordKey WordKey::folded(QStringView word)
{
    WordKey key;
    key.m_characters.resize(word.size());
    std::ranges::transform(word, key.m_characters.begin(), [](QChar c) { return foldHan(c); });
    return key;
}

} // namespace Sidegloss
