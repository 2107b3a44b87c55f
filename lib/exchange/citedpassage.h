// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QString>

namespace Sidegloss {

/// A passage with where it comes from, to be put into another text: the same in three forms.
struct CitedPassage
{
    QString plain;
    QString markdown; ///< A block quote; what the article says is escaped.
    QString html;     ///< A fragment: <blockquote>; what the article says is escaped.
};

/// The words of \a passage, a paragraph for each leaf, without pictures and footnote marks; below
/// them a line with author, title, date, innermost section and address, as far as they are known.
/// \a address is a link only if it leads to the web.
CitedPassage citedPassage(const Document &document, TextRange passage, const QString &address);

} // namespace Sidegloss
