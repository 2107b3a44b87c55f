// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"
#include "lib/quotation/attribution/speakerchoice.h"

namespace Sidegloss {

/// The quotations in \a document, whose own quotes() are not looked at, in reading order (longer
/// first): between quotation marks, in lists of key quotes, block quotes and speakers' turns, with
/// kind, speaker and section as product.md, section 9 ("Quotes", "Speakers") has them. By rules,
/// and by what clues weigh in articles of our own; linear. Of no use once \a progress is cancelled.
QList<Quote> findQuotes(const Document &document, const Progress &progress = {});

/// What has been learned of names and of who speaks.
struct QuoteModels
{
    const NameTaggers &names;
    const QList<ClueWeights> &speakers;
};

/// The same with other \a models, for learning them: what was weighed for each quotation in marks
/// is added to \a decisions.
QList<Quote> findQuotesBy(const QuoteModels &models, const Document &document,
                          QList<SpeakerDecision> &decisions);

} // namespace Sidegloss
