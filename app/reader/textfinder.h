// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QList>
#include <QString>

namespace Sidegloss {

enum class CaseMatching { Ignored, Exact };

/// Every place of \a words in \a text, in order, without overlap. Curly quotation marks are found
/// by straight ones, full-width letters by half-width ones, any white space by any other; pictures
/// and footnote marks (U+FFFC) are passed over.
QList<TextRange> findAll(const QString &text, const QString &words, CaseMatching matching);

} // namespace Sidegloss
