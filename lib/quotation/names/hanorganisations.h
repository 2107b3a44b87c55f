// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Sidegloss {

/// The organisations in the parts \a leaves of \a text that speak or do something there, by how
/// their names end (局, 公司, 证券): in full, and in the shorter forms that begin a clause (交通局
/// for 青江市交通局, 央澜 for 央澜证券). Linear. Ends early when \a progress is cancelled.
QSet<QString> findHanOrganisations(QStringView text, const QList<TextRange> &leaves,
                                   const Progress &progress = {});

} // namespace Sidegloss
