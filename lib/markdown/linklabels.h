// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Sidegloss {

/// Where the links of \a markdown come to keep md4c busy for more than about a second; nothing
/// where they don't. It looks for each label that spans lines, and for the destination of each
/// link, among all lines of the paragraph: quadratic, before any callback could stop it. Linear in
/// the length of \a markdown.
std::optional<qsizetype> findTangle(QByteArrayView markdown);

} // namespace Sidegloss
