// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Sidegloss {

/// Every place of one of \a names in the parts \a leaves of \a text, longest first, in order,
/// without overlaps. Ends early when \a progress is cancelled.
QList<TextRange> findHanMentions(QStringView text, const QList<TextRange> &leaves,
                                 const QSet<QString> &names, const Progress &progress = {});

} // namespace Sidegloss
