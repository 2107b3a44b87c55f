// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QByteArrayView>

namespace Sidegloss {

/// The lines around \a place in \a markdown up to those with nothing but white space: no inline
/// mark reaches beyond. A range of bytes, the empty line behind it included. REQUIRES: \a from,
/// before which nothing is looked at, begins a line.
TextRange paragraphAround(QByteArrayView markdown, qsizetype place, qsizetype from = 0);

} // namespace Sidegloss
