// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Sidegloss {

/// What is wrong with the translations of @p ts, the contents of a Qt Linguist file, each as a
/// sentence: a message that is unfinished or without words, a plural form that is missing, a place
/// marker (%1, %n, …) that was lost or added, no message at all, or broken XML.
[[nodiscard]] QStringList translationFaults(const QByteArray &ts);

} // namespace Sidegloss
