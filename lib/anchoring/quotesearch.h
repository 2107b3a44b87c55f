// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QList>

namespace Sidegloss {

/// A passage named by its words, as the command line does it.
struct QuoteQuery
{
    QString exact;
    QString prefix; ///< Must adjoin the passage; may be empty.
    QString suffix; ///< Likewise.
};

/// Every place of \a query in the text, in order: exact matches where there are any, else those
/// with white space, straight and curly quotation marks, and full and half width folded. Never
/// approximate.
QList<TextRange> findQuote(const Document &document, const QuoteQuery &query);

} // namespace Sidegloss
