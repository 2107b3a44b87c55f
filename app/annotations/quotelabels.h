// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/body.h"
#include "lib/document/quote.h"

#include <QString>

namespace Sidegloss {

// The reader's words for quotations and what is said of them. All are translated.

/// "scare quote"; in lists and beside a quotation.
QString quoteKindLabel(QuoteKind kind);

/// The kind that a correction gives: "not a quotation", "scare quote"; empty where it leaves that
/// open.
QString correctedKindLabel(const QuotationBody &says);
/// The speaker that a correction gives, or "nobody named"; empty where it leaves that open.
QString correctedSpeakerLabel(const QuotationBody &says);
/// All that a correction says: "scare quote; said by Jonas Andrulis".
QString correctionLabel(const QuotationBody &says);

} // namespace Sidegloss
