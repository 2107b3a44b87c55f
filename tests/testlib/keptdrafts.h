// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Sidegloss {

/// The words of every draft in the library at \a path, whoever holds it, oldest first.
QStringList keptDrafts(const QString &path);

} // namespace Sidegloss
