// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Sidegloss {

/// The people in the parts \a leaves of \a text whom a family name with a given one names, as far
/// as the places where they stand show it: behind what somebody is (局长, 名叫), at the beginning
/// of a clause, before a verb of saying or another word that ends a name. Linear. Ends early when
/// \a progress is cancelled.
QSet<QString> findHanPersons(QStringView text, const QList<TextRange> &leaves,
                             const Progress &progress = {});

} // namespace Sidegloss
