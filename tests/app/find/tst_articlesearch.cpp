// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/articlesearch.h"

#include "tests/testlib/sampledocument.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

using State = ArticleSearch::State;

namespace {

constexpr FindOptions expression{.isExpression = true};

/// Longer than what is searched at once.
Document longDocument()
{
    const QString paragraph = u"the price of a thing "_s.repeated(500);
    QStringList paragraphs(40, paragraph);
    paragraphs.append(u"the very end"_s);
    return documentOf(paragraphs);
}

} // namespace

class TestArticleSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithThePlaceFromHereOn_data();
    void startsWithThePlaceFromHereOn();
    void stepsAroundTheEnds();
    void findsAtOnceWhatIsShort();
    void findsTheRestOfALongTextLater();
    void findsExpressionsLater();
    void anotherSearchTakesItsPlace();
    void saysWhatIsWrongWithAnExpression();
    void givesUpWhatIsTooHard();
    void givesUpAtTooMany();
    void anotherDocumentEndsIt();
    void mayEndWhileItSearches();
};

void TestArticleSearch::startsWithThePlaceFromHereOn_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("current");

    QTest::newRow("from the start") << qsizetype(0) << qsizetype(0);
    QTest::newRow("from a place") << qsizetype(6) << qsizetype(1);
    QTest::newRow("from behind a place") << qsizetype(7) << qsizetype(2);
    QTest::newRow("from behind all") << qsizetype(20) << qsizetype(0);
}

void TestArticleSearch::startsWithThePlaceFromHereOn()
{
    QFETCH(qsizetype, from);
    ArticleSearch search;
    search.setDocument(documentOf({u"a b c a b c a b c "_s}));
    search.start({u"a"_s}, from);
    QCOMPARE(search.matches().size(), 3);
    QTEST(search.current().value(), "current");
}

void TestArticleSearch::stepsAroundTheEnds()
{
    ArticleSearch search;
    search.step(1);
    QCOMPARE(search.current(), std::nullopt);
    search.setDocument(documentOf({u"a b a b a"_s}));
    search.start({u"a"_s}, 0);
    QSignalSpy moved(&search, &ArticleSearch::currentChanged);
    search.step(-1);
    QCOMPARE(search.current(), 2);
    QCOMPARE(search.currentMatch(), (TextRange{8, 9}));
    search.step(1);
    QCOMPARE(search.current(), 0);
    search.step(1);
    QCOMPARE(search.current(), 1);
    QCOMPARE(moved.size(), 3);
}

void TestArticleSearch::findsAtOnceWhatIsShort()
{
    ArticleSearch search;
    search.setDocument(documentOf({u"a price, a Price"_s}));
    QCOMPARE(search.state(), State::Idle);
    search.start({u"price"_s}, 0);
    QCOMPARE(search.state(), State::Done);
    QCOMPARE(search.matches(), (QList<TextRange>{{2, 7}, {11, 16}}));
    search.start({u"price"_s, {.matchCase = true}}, 0);
    QCOMPARE(search.matches(), (QList<TextRange>{{2, 7}}));
    search.start({u"cost"_s}, 0);
    QCOMPARE(search.state(), State::Done);
    QCOMPARE(search.current(), std::nullopt);
    search.stop();
    QCOMPARE(search.state(), State::Idle);
    QVERIFY(search.matches().isEmpty());
}

void TestArticleSearch::findsTheRestOfALongTextLater()
{
    const Document document = longDocument();
    ArticleSearch search;
    search.setDocument(document);
    search.start({u"price"_s}, 0);
    QCOMPARE(search.state(), State::Running);
    QVERIFY(!search.matches().isEmpty());
    QTRY_COMPARE(search.state(), State::Done);
    QCOMPARE(search.matches().size(), 40 * 500);
    QVERIFY(std::ranges::is_sorted(search.matches()));

    search.start({u"very end"_s}, 0);
    QCOMPARE(search.current(), std::nullopt);
    QTRY_COMPARE(search.state(), State::Done);
    QCOMPARE(search.currentMatch(), rangeOf(document, u"very end"_s));
}

void TestArticleSearch::findsExpressionsLater()
{
    ArticleSearch search;
    search.setDocument(documentOf({u"in 2024 and 2025"_s}));
    QSignalSpy found(&search, &ArticleSearch::found);
    search.start({u"\\d+"_s, expression}, 8);
    QCOMPARE(search.state(), State::Running);
    QTRY_COMPARE(search.state(), State::Done);
    QCOMPARE(search.matches(), (QList<TextRange>{{3, 7}, {12, 16}}));
    QCOMPARE(search.current(), 1);
    QVERIFY(!found.isEmpty());
}

void TestArticleSearch::anotherSearchTakesItsPlace()
{
    ArticleSearch search;
    search.setDocument(longDocument());
    for (const QString &words : {u"price"_s, u"pric."_s, u"thing"_s, u"x"_s, u"ver[y]"_s})
        search.start({words, expression}, 0);
    QTRY_COMPARE(search.state(), State::Done);
    QCOMPARE(search.matches().size(), 1);
}

void TestArticleSearch::saysWhatIsWrongWithAnExpression()
{
    ArticleSearch search;
    search.setDocument(documentOf({u"a(b"_s}));
    search.start({u"a(b"_s, expression}, 0);
    QCOMPARE(search.state(), State::Faulty);
    QCOMPARE(search.fault().place, 3);
    search.start({u"a(b"_s}, 0);
    QCOMPARE(search.state(), State::Done);
    QCOMPARE(search.matches().size(), 1);
}

void TestArticleSearch::givesUpWhatIsTooHard()
{
    ArticleSearch search;
    search.setDocument(documentOf({u"aaa"_s, QString(4000, u'a') + u'b', u"aa"_s}));
    search.start({u"(a+)+$"_s, expression}, 0);
    QTRY_COMPARE(search.state(), State::TooHard);
    QCOMPARE(search.matches().size(), 2);
    search.start({u"a+$"_s, expression}, 0);
    QTRY_COMPARE(search.state(), State::Done);
}

void TestArticleSearch::givesUpAtTooMany()
{
    ArticleSearch search;
    search.setDocument(documentOf(QStringList(60, QString(20'000, u'a'))));
    search.start({u"a"_s}, 0);
    QTRY_COMPARE(search.state(), State::TooMany);
    QCOMPARE(search.matches().size(), ArticleSearch::mostMatches);
}

void TestArticleSearch::anotherDocumentEndsIt()
{
    ArticleSearch search;
    search.setDocument(longDocument());
    search.start({u"price"_s}, 0);
    QSignalSpy restarted(&search, &ArticleSearch::restarted);
    search.setDocument(documentOf({u"another price"_s}));
    QCOMPARE(restarted.size(), 1);
    QCOMPARE(search.state(), State::Idle);
    search.start({u"price"_s}, 0);
    QCOMPARE(search.matches().size(), 1);
}

void TestArticleSearch::mayEndWhileItSearches()
{
    auto search = std::make_unique<ArticleSearch>();
    search->setDocument(longDocument());
    search->start({u"pric."_s, expression}, 0);
    search.reset();
}

QTEST_GUILESS_MAIN(TestArticleSearch)
#include "tst_articlesearch.moc"
