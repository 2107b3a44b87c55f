// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/highlightlayer.h"
#include "app/session/documentsession.h"
#include "lib/layout/theme.h"

#include <QString>

namespace Sidegloss {

/// What assistive technology is told of a stretch of the article.
struct TextAttributes
{
    TextRange range; ///< As far as it holds: within one leaf.
    /// For QAccessibleTextInterface::attributes(): level:2 of a heading, link:address; of each mark
    /// there background-color, mark:Question, chosen:true, current:true, note:… To the bus Qt 6.8
    /// hands on the colour alone, and text-underline-type: a chosen mark's frame.
    QString text;
};

/// At \a position of the article of \a session, as it is painted in \a theme with \a marks.
TextAttributes textAttributesAt(const DocumentSession &session, const Theme &theme,
                                const HighlightLayer &marks, qsizetype position);

} // namespace Sidegloss
