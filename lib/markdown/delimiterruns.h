// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Sidegloss {

/// The places where a run of `*` or `~~` needs a letter beside it to be read as it is meant in
/// Chinese: offsets into \a markdown (UTF-8) before which to put the letter, in order.
QList<qsizetype> findTightRuns(QByteArrayView markdown);

} // namespace Sidegloss
