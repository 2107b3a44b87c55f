// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QStringView>

namespace Sidegloss {

// Chinese sets no spaces: where a name begins and ends, the words beside it show.

/// How well what stands beside a stretch of characters shows that a name begins or ends there.
enum class Edge {
    None, ///< It may as well go on.
    Weak, ///< A word that often stands beside names: 和, 对, 把.
    Firm, ///< Punctuation, or a word that is no part of a name.
    Sure, ///< What somebody is before it, a verb of saying or an address behind it.
};

/// Of the text \a before a name.
Edge leftEdge(QStringView before);
/// Of the text \a behind a name.
Edge rightEdge(QStringView behind);

/// True iff a word that is no name runs over the \a place in the part \a leaf of \a text: 工|程师,
/// 白露认|为.
bool isInsideHanWord(qsizetype place, QStringView text, TextRange leaf);

} // namespace Sidegloss
