// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

namespace Sidegloss {

/// A place in an article with the words around it, on one line.
struct FindContext
{
    QString text;
    TextRange match; ///< Of text.

    friend bool operator==(const FindContext &, const FindContext &) = default;
};

/// The words around \a match in its paragraph: a few before it, so that it stands in the first line
/// of a narrow list, and some lines behind it.
FindContext contextOf(const Document &document, TextRange match);

} // namespace Sidegloss
