// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Sidegloss {

/// The names written in Chinese characters in the parts \a leaves of \a text: people
/// (findHanPersons), what stands before a verb of saying in transliteration or as an organisation's
/// name, what an address such as 教授 follows, and foreign names with a middle dot, whose last part
/// alone is one too. Ends early when \a progress is cancelled.
QSet<QString> findHanNames(QStringView text, const QList<TextRange> &leaves,
                           const Progress &progress = {});

} // namespace Sidegloss
