// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidegloss {

/// What a label or a menu's entry says, without its Alt key and its dots: "Open" for "&Open…" and,
/// as Chinese writes the key behind the word, "打开" for "打开(&O)…".
QString plainWords(const QString &label);

} // namespace Sidegloss
