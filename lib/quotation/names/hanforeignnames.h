// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Sidegloss {

/// The foreign names in the parts \a leaves of \a text that are written in Chinese characters by
/// their sound: with a middle dot, and then their first and last parts alone, too, or without one
/// where what stands beside them shows a name. Linear. Ends early when \a progress is cancelled.
QSet<QString> findHanForeignNames(QStringView text, const QList<TextRange> &leaves,
                                  const Progress &progress = {});

} // namespace Sidegloss
