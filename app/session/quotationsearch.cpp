// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/quotationsearch.h"

#include "app/inbackground.h"
#include "lib/correction/correctedquotes.h"
#include "lib/quotation/quotefinder.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

qsizetype searchedLength(const Document &document)
{
    constexpr qsizetype most = QuotationSearch::mostLeaves;
    const qsizetype length =
        document.leaves().size() > most ? document.leaf(most).range.start : document.text().size();
    return std::min(length, QuotationSearch::mostSearched);
}

FoundQuotations search(const Document &document, const Progress &progress)
{
    const qsizetype length = searchedLength(document);
    FoundQuotations found{findQuotes(document.beginning(length), progress), {}, false};
    found.isAll =
        document.text().size() <= length && found.quotes.size() <= QuotationSearch::mostQuotes;
    found.quotes.resize(std::min(found.quotes.size(), QuotationSearch::mostQuotes));
    found.quotes.squeeze();
    ArticleNames names(document);
    found.items = correctedQuotes(document.withQuotes(found.quotes), {}, names);
    return found;
}

/// What is asked for meanwhile must not wait for it, even where there is one processor. Ends with
/// the program's QCoreApplication: what the search stands on is still there.
QThreadPool &threadOfItsOwn()
{
    static auto *pool = new QThreadPool(QCoreApplication::instance());
    pool->setMaxThreadCount(1);
    return *pool;
}

} // namespace

QuotationSearch::QuotationSearch(const Document &document, QObject *parent)
    : QObject(parent)
{
    // The text is to be seen first: the search takes memory, and a processor.
    constexpr qsizetype longText = 1 << 18;
    QTimer::singleShot(document.text().size() > longText ? 200ms : 100ms, this, [this, document] {
        const Progress progress(m_stop.get_token());
        inBackground(
            this, [document, progress] { return search(document, progress); },
            [this](const FoundQuotations &found) { Q_EMIT finished(found); }, threadOfItsOwn());
    });
}

QuotationSearch::~QuotationSearch()
{
    m_stop.request_stop();
}

} // namespace Sidegloss
