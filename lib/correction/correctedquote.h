// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/body.h"
#include "lib/base/identifier.h"
#include "lib/document/quote.h"

#include <QList>

#include <optional>

namespace Sidegloss {

/// A quotation as its reader has it.
struct CorrectedQuote
{
    Quote quote;                ///< With what the reader says of it; a speaker he names is certain.
    std::optional<Quote> found; ///< As the article shows it; none where the reader added it.
    QuotationBody says;         ///< All that the reader says of it; of most, nothing.
    QList<AnnotationId> corrections; ///< The annotations that say it, the last one counting most.

    bool isCorrected() const { return !corrections.isEmpty(); }
    /// The reader says that it is none.
    bool isRemoved() const { return says.isNone(); }

    friend bool operator==(const CorrectedQuote &, const CorrectedQuote &) = default;
};

} // namespace Sidegloss
