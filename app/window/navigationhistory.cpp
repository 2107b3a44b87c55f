// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/navigationhistory.h"

namespace Sidegloss {

namespace {

std::optional<Place> step(QList<Place> &out, QList<Place> &in, const Place &from)
{
    if (out.isEmpty())
        return {};
    in.append(from);
    return out.takeLast();
}

} // namespace

void NavigationHistory::leave(const Place &from)
{
    constexpr qsizetype most = 100;
    m_forward.clear();
    if (!m_back.isEmpty() && m_back.last() == from)
        return;
    m_back.append(from);
    if (m_back.size() > most)
        m_back.removeFirst();
}

std::optional<Place> NavigationHistory::back(const Place &from)
{
    return step(m_back, m_forward, from);
}

std::optional<Place> NavigationHistory::forward(const Place &from)
{
    return step(m_forward, m_back, from);
}

} // namespace Sidegloss
