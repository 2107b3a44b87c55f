// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/selector.h"
#include "lib/document/document.h"

#include <QList>

namespace Sidegloss {

/// The selectors of \a range: TextQuote with 64 code points of context each side, and TextPosition.
/// A character that \a range holds half of belongs to it whole.
/// REQUIRES: \a range lies within the text and isn't empty.
QList<Selector> describe(const Document &document, TextRange range);

} // namespace Sidegloss
