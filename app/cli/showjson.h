// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QByteArray>

namespace Sidegloss {

/// What the parser saw, as `sidegloss show --json` prints it; offsets are code points of "text".
/// One JSON object, UTF-8, ending in a newline. A block's kind is heading, paragraph, listItem (an
/// item's first paragraph), code, tableCell, rule, footnote (a footnote's first paragraph) or cue.
QByteArray showJson(const Document &document);

} // namespace Sidegloss
