// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QList>
#include <QStringView>

namespace Sidegloss {

/// A place where a run of `*` or `~~` needs a letter beside it to be read as it is meant in
/// Chinese. Places are offsets before which to put the letter, in order.
QList<qsizetype> findTightRuns(QStringView markdown);

} // namespace Sidegloss
