// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Sidegloss {

/// Where the link labels that span lines of \a markdown come to keep md4c busy for more than about
/// a second; nothing where they don't. It looks for each among all lines of its paragraph,
/// quadratic, before any callback could stop it. Linear in the length of \a markdown.
std::optional<qsizetype> findTangle(QByteArrayView markdown);

} // namespace Sidegloss
