// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/correction/correctedquote.h"
#include "lib/document/document.h"

#include <QObject>

#include <stop_token>

namespace Sidegloss {

struct FoundQuotations
{
    QList<Quote> quotes;
    QList<CorrectedQuote> items; ///< The same, as a reader has them who corrected none.
    bool isAll = false;          ///< False where the article may have more of them.
};

/// Looks for the quotations of one article in a thread of its own, one article at a time, and is
/// called off when it is destroyed: within half a second nothing works on it any more.
class QuotationSearch : public QObject
{
    Q_OBJECT

public:
    /// A longer text is searched up to here, in UTF-16 code units: in a quarter of a minute or so.
    static constexpr qsizetype mostSearched = qsizetype(16) << 20;
    /// And of more leaves the first so many are: each takes some memory meanwhile.
    static constexpr qsizetype mostLeaves = 1 << 18;
    /// Of more quotations the first so many are taken.
    static constexpr qsizetype mostQuotes = 1 << 16;

    /// Starts in a moment, in the event loop.
    explicit QuotationSearch(const Document &document, QObject *parent = nullptr);
    ~QuotationSearch() override;
    Q_DISABLE_COPY_MOVE(QuotationSearch)

Q_SIGNALS:
    /// Once, at the end.
    void finished(const Sidegloss::FoundQuotations &found);

private:
    std::stop_source m_stop;
};

} // namespace Sidegloss
