// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/block.h"

#include <QString>

#include <gumbo.h>

#include <optional>

namespace Sidegloss {

/// An image's address; lazily loaded ones have a stand-in for it in `src`.
QString imageDestination(const GumboNode &image);

/// The image that is all there is of \a drawing, an <svg>, as pages that hold a book's cover have
/// it; null where there is more, or none.
const GumboNode *drawnImage(const GumboNode &drawing);

/// The state of the box that a list's item begins with, in itself or in its label or paragraph.
std::optional<bool> taskOf(const GumboNode &item);

/// Whether none of a list's items holds paragraphs.
bool isTight(const GumboNode &list);

/// The language that the class of a listing or of its code names, as in CommonMark: `language-sh`.
QString codeLanguage(const GumboNode &listing);

/// Whether a <dd> follows \a term, a <dt>.
bool hasDescription(const GumboNode &term);

/// Of a table's cell, by `align` or `style`.
ColumnAlignment alignmentOf(const GumboNode &cell);

} // namespace Sidegloss
