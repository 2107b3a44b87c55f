// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Sidegloss {

/// Names of two to four characters that begin with no known family name, but say something where a
/// clause begins, and elsewhere stand behind what somebody is: 牧民朝格图…。朝格图说.
QSet<QString> findHanSubjects(QStringView text, const QList<TextRange> &leaves,
                              const Progress &progress = {});

} // namespace Sidegloss
