// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

namespace Sidegloss {

/// A line of an article that may begin somebody's turn.
struct TurnLine
{
    TextRange range;
    qsizetype leaf = 0;
    std::optional<qsizetype> section;
    QString label;        ///< Empty where none begins the line.
    qsizetype speech = 0; ///< Where the text behind the label starts; 0 where it is no prose.
    bool isBold = false;  ///< All of it, or its label before a colon.
    bool isBare = false;  ///< No colon ends the label; so it may be none.
};

QList<TurnLine> turnLinesOf(const Document &document);

} // namespace Sidegloss
