// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QStringView>

namespace Sidegloss {

/// What of a \a selected passage is quoted: without white space at its ends, and without the
/// quotation marks around it or the one that was selected by accident. May be empty.
TextRange quotedPart(QStringView text, TextRange selected);

/// The words of a quotation: \a range without white space, marks and punctuation at its ends. Two
/// passages of the same words are one quotation. May be empty.
TextRange quotedWords(QStringView text, TextRange range);

} // namespace Sidegloss
