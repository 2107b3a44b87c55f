// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/quotationsearch.h"

#include "app/session/documentsession.h"
#include "app/session/quotecorrections.h"
#include "lib/quotation/quotefinder.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/temporarylibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString missed = u"the bridge opens in May"_s;

Document article()
{
    return documentOf({u"Jonas Andrulis said: “Prices go to zero, and soon.”"_s,
                       u"She told them that the bridge opens in May."_s});
}

} // namespace

class TestQuotationSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatTheFinderFinds();
    void takesSoManyOnly();
    void calledOffItSaysNothing();
    void theSessionGetsThemLater();
    void whatTheReaderSaidMeanwhileStays();

private:
    std::unique_ptr<DocumentSession> open(const Document &document)
    {
        return DocumentSession::open(*m_workspace, document, u"/article.md"_s).value();
    }

    std::unique_ptr<TemporaryLibrary> m_library;
    std::unique_ptr<Workspace> m_workspace;
};

void TestQuotationSearch::init()
{
    m_workspace.reset();
    m_library = std::make_unique<TemporaryLibrary>();
    m_workspace = std::make_unique<Workspace>(m_library->open(), u"Ada"_s);
}

void TestQuotationSearch::findsWhatTheFinderFinds()
{
    QList<Quote> found;
    bool isAll = false;
    QuotationSearch search(article());
    QList<CorrectedQuote> items;
    connect(&search, &QuotationSearch::finished, this, [&](const FoundQuotations &result) {
        found = result.quotes;
        items = result.items;
        isAll = result.isAll;
    });
    QTRY_VERIFY(isAll);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found, findQuotes(article()));
    QCOMPARE(items.size(), found.size());
    QCOMPARE(items.first().quote, found.first());
    QCOMPARE(items.first().found, found.first());
}

void TestQuotationSearch::takesSoManyOnly()
{
    const qsizetype many = QuotationSearch::mostQuotes + 10;
    qsizetype found = 0;
    bool isAll = true;
    QuotationSearch search(documentOf(QStringList(many, u"“Well, I never did see it.”"_s)));
    connect(&search, &QuotationSearch::finished, this, [&](const FoundQuotations &result) {
        found = result.quotes.size();
        isAll = result.isAll;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!isAll, 60'000);
    QCOMPARE(found, QuotationSearch::mostQuotes);
}

void TestQuotationSearch::calledOffItSaysNothing()
{
    int finished = 0;
    const auto count = [&finished] { ++finished; };
    auto gone = std::make_unique<QuotationSearch>(article());
    connect(gone.get(), &QuotationSearch::finished, this, count);
    gone.reset();
    // The next one waits for the thread of the first.
    QuotationSearch next(article());
    connect(&next, &QuotationSearch::finished, this, count);
    QTRY_COMPARE(finished, 1);
}

void TestQuotationSearch::theSessionGetsThemLater()
{
    const std::unique_ptr<DocumentSession> session = open(article());
    Quotations &quotations = session->quotations();
    QCOMPARE(quotations.state(), Quotations::State::Complete);
    QVERIFY(quotations.items().isEmpty());
    QSignalSpy changed(&quotations, &Quotations::changed);
    quotations.search();
    QCOMPARE(quotations.state(), Quotations::State::Searching);
    QCOMPARE(changed.count(), 1);
    QTRY_COMPARE(quotations.state(), Quotations::State::Complete);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(quotations.items().size(), findQuotes(article()).size());
    QCOMPARE(quotations.speakerOf(quotations.items().first().quote.range), u"Jonas Andrulis"_s);
}

void TestQuotationSearch::whatTheReaderSaidMeanwhileStays()
{
    const std::unique_ptr<DocumentSession> session = open(article());
    Quotations &quotations = session->quotations();
    quotations.search();
    QVERIFY(addQuote(*session, rangeOf(session->document(), missed)));
    QCOMPARE(quotations.items().size(), 1);
    QVERIFY(setSpeaker(*session, quotations.items(), u"Mira"_s));
    QTRY_COMPARE(quotations.state(), Quotations::State::Complete);
    QCOMPARE(quotations.items().size(), findQuotes(article()).size() + 1);
    QCOMPARE(quotations.speakerOf(rangeOf(session->document(), missed)), u"Mira"_s);
    QVERIFY(quotations.lost().isEmpty());
}

QTEST_GUILESS_MAIN(TestQuotationSearch)
#include "tst_quotationsearch.moc"
