// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/footnotenumbers.h"

#include <algorithm>

namespace Sidegloss {

QString footnoteKey(QStringView label)
{
    return label.toString().toCaseFolded();
}

FootnoteNumbers::FootnoteNumbers(const QStringList &keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!m_definitions.contains(keys[i]))
            m_definitions.insert(keys[i], i);
    }
}

std::optional<int> FootnoteNumbers::mention(QStringView label)
{
    const auto definition = m_definitions.constFind(footnoteKey(label));
    if (definition == m_definitions.cend())
        return std::nullopt;
    int &number = m_numbers[*definition];
    if (number == 0) {
        m_mentioned.append(*definition);
        number = static_cast<int>(m_mentioned.size());
    }
    return number;
}

void FootnoteNumbers::mentionRest()
{
    QList<qsizetype> rest;
    for (const qsizetype definition : std::as_const(m_definitions)) {
        if (!m_numbers.contains(definition))
            rest.append(definition);
    }
    std::ranges::sort(rest);
    for (const qsizetype definition : std::as_const(rest)) {
        m_mentioned.append(definition);
        m_numbers[definition] = static_cast<int>(m_mentioned.size());
    }
}

} // namespace Sidegloss
