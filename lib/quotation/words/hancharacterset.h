// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/hanfold.h"

#include <QStringView>

#include <bitset>
#include <memory>

namespace Sidegloss {

/// A set of characters, where a traditional one counts as its simplified form. Quick to ask.
class HanCharacterSet
{
public:
    explicit HanCharacterSet(QStringView characters) { add(characters); }
    HanCharacterSet() = default;

    void add(QStringView characters)
    {
        for (const QChar c : characters)
            m_characters->set(foldHan(c).unicode());
    }
    bool contains(QChar c) const { return m_characters->test(foldHan(c).unicode()); }

private:
    std::unique_ptr<std::bitset<0x10000>> m_characters = std::make_unique<std::bitset<0x10000>>();
};

} // namespace Sidegloss
