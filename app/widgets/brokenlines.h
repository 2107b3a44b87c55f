// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>
#include <Qt>

#include <vector>

namespace Sidegloss {

/// \a text broken into lines of at most \a width pixels, also within words where it must be; the
/// last of \a most lines is elided where more would follow.
std::vector<QString> brokenLines(const QString &text, const QFont &font, qreal width, size_t most);

/// Where lines of \a text stand, whichever way the interface runs: at the side they begin at.
Qt::Alignment lineAlignment(const QString &text);

} // namespace Sidegloss
