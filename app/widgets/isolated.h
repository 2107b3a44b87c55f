// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidegloss {

/// \a text so that it reads as it does by itself, whatever it is put beside: between isolates (UAX
/// #9) where it runs from right to left.
inline QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return text.isRightToLeft() ? firstStrongIsolate + text + popIsolate : text;
}

} // namespace Sidegloss
