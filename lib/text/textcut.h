// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QStringView>

namespace Sidegloss {

/// The best place to cut \a text in two, beyond \a least and at most \a most code units from its
/// start: behind a line, else a sentence, else a space, each the last there is, else between two
/// characters as readers count them, never within a surrogate pair. The text's end where it isn't
/// longer than \a most. REQUIRES: 0 <= least, least + 2 <= most.
qsizetype cutPlace(QStringView text, qsizetype least, qsizetype most);

/// \a range of \a text in stretches of at most \a longest code units, cut at good places: one where
/// it is short enough. They adjoin, and none is empty but an empty range's. REQUIRES: longest >= 4.
QList<TextRange> stretches(QStringView text, TextRange range, qsizetype longest);

} // namespace Sidegloss
