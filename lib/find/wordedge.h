// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QStringView>

namespace Sidegloss {

/// Whether \a range of \a text cuts no word at either end: not between two letters or digits of a
/// script with spaces, nor between two Katakana. Beside a Chinese character there is always an
/// edge, as there is at an apostrophe. REQUIRES: the range is within the text.
bool isWholeWords(QStringView text, TextRange range);

} // namespace Sidegloss
