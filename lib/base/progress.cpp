// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/base/progress.h"

#include <algorithm>
#include <utility>

namespace Sidegloss {

Progress::Progress(std::stop_token stop, std::function<void(double)> told)
    : m_stop(std::move(stop))
{
    if (told)
        m_told = std::make_shared<const std::function<void(double)>>(std::move(told));
}

Result<> Progress::goesOn() const
{
    if (isCancelled())
        return failure(ErrorKind::Cancelled, {});
    return {};
}

void Progress::report(double done) const
{
    if (m_told)
        (*m_told)(m_from + std::clamp(done, 0.0, 1.0) * (m_to - m_from));
}

Progress Progress::part(double from, double to) const
{
    Progress part = *this;
    part.m_from = m_from + from * (m_to - m_from);
    part.m_to = m_from + to * (m_to - m_from);
    return part;
}

} // namespace Sidegloss
