// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/annotationdraft.h"
#include "lib/anchoring/quotesearch.h"

#include <expected>

namespace Sidegloss {

class CommandLine;

/// What `annotate` was asked to make, before its passage is sought.
struct AnnotationRequest
{
    AnnotationDraft draft;               ///< Without its range.
    std::optional<QuoteQuery> quote;     ///< None: on the whole article.
    std::optional<qsizetype> occurrence; ///< 1 for the first.
};

/// The request of \a line, every value checked; or what is wrong, as a sentence.
std::expected<AnnotationRequest, QString> readRequest(const CommandLine &line);

} // namespace Sidegloss
