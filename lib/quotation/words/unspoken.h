// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QStringView>

namespace Sidegloss {

/// True iff the words directly beside the \a quotation (with its marks) in \a text say that nobody
/// speaks it: it is spoken of as a word (so-called “…”, “…”这个词), names something (代号“…”), or
/// stands on a thing (横幅：“…”, a sign saying “…”, mit der Aufschrift „…“).
bool isUnspoken(QStringView text, TextRange quotation);

} // namespace Sidegloss
