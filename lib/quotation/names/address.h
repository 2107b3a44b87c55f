// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Sidegloss {

/// True iff the \a words call whoever has the \a name by it: "What will it learn, Ravi?", "Frau
/// Winterstein, was wollen Sie?", 老陈，你…
bool isAddressed(const QString &name, QStringView words);

} // namespace Sidegloss
