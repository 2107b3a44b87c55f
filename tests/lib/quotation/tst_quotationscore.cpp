// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/plaindocument.h"
#include "tests/testlib/quotationscore.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// The measure of the quote finder measures.
class TestQuotationScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void agreementIsWhole();
    void marksAndEndPunctuationDontCount();
    void whatIsNotLabelledIsTooMuch();
    void whatIsNotFoundIsMissing();
    void aWrongSpeakerIsSeen();
    void whatWasReachedHolds_data();
    void whatWasReachedHolds();
    void theSurerTheOftenerRight_data();
    void theSurerTheOftenerRight();

private:
    void found(TextRange range, const std::optional<QString> &speaker);

    LabelledArticle m_article;
    QList<Quote> m_quotes;
};

namespace {

constexpr TextRange hello{11, 17}; ///< Without its marks.

} // namespace

void TestQuotationScore::init()
{
    m_article = {u"/en/development/hello.md"_s,
                 plainDocument(u"Anna says “Hello!” to the “world” at large."_s),
                 {{hello, QuoteKind::Direct, u"Anna"_s}}};
    m_quotes.clear();
}

void TestQuotationScore::found(TextRange range, const std::optional<QString> &speaker)
{
    m_quotes.append({range, QuoteKind::Direct, speaker, 0, {}});
    m_article.document = m_article.document.withQuotes(m_quotes);
}

void TestQuotationScore::agreementIsWhole()
{
    found(hello, u"Anna"_s);
    const QuotationScore score = scoreOf(m_article);
    QCOMPARE(score.quotations.recall(), 1.0);
    QCOMPARE(score.quotations.precision(), 1.0);
    QCOMPARE(score.speakers.recall(), 1.0);
    QCOMPARE(score.faults, QStringList());
}

void TestQuotationScore::marksAndEndPunctuationDontCount()
{
    found({hello.start - 1, hello.end - 1}, u"Anna"_s);
    QCOMPARE(scoreOf(m_article).quotations.right, 1);
}

void TestQuotationScore::whatIsNotLabelledIsTooMuch()
{
    found(hello, u"Anna"_s);
    found({27, 32}, {});
    const QuotationScore score = scoreOf(m_article);
    QCOMPARE(score.quotations.recall(), 1.0);
    QCOMPARE(score.quotations.precision(), 0.5);
    QCOMPARE(score.faults.size(), 1);
}

void TestQuotationScore::whatIsNotFoundIsMissing()
{
    found({hello.start, hello.end + 5}, u"Anna"_s);
    const QuotationScore score = scoreOf(m_article);
    QCOMPARE(score.quotations.recall(), 0.0);
    QCOMPARE(score.speakers.recall(), 0.0);
    QCOMPARE(score.faults.size(), 2);
}

void TestQuotationScore::aWrongSpeakerIsSeen()
{
    found(hello, u"Bert"_s);
    const QuotationScore score = scoreOf(m_article);
    QCOMPARE(score.quotations.recall(), 1.0);
    QCOMPARE(score.speakers.recall(), 0.0);
    QCOMPARE(score.speakers.precision(), 0.0);
    QCOMPARE(score.faults.size(), 1);
}

void TestQuotationScore::whatWasReachedHolds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("part");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("precision");
    QTest::addColumn<double>("speakers");

    QTest::newRow("Chinese") << u"zh"_s << u"development"_s << 0.98 << 0.97 << 0.88;
    QTest::newRow("English") << u"en"_s << u"development"_s << 0.97 << 0.98 << 0.91;
    QTest::newRow("German") << u"de"_s << u"development"_s << 0.98 << 0.98 << 0.92;
    QTest::newRow("French") << u"fr"_s << u"development"_s << 0.97 << 0.98 << 0.90;
    QTest::newRow("Chinese, blind") << u"zh"_s << u"blind"_s << 0.96 << 0.97 << 0.84;
    QTest::newRow("English, blind") << u"en"_s << u"blind"_s << 0.98 << 0.98 << 0.88;
    QTest::newRow("German, blind") << u"de"_s << u"blind"_s << 0.98 << 0.95 << 0.87;
    QTest::newRow("French, blind") << u"fr"_s << u"blind"_s << 0.96 << 0.96 << 0.84;
}

void TestQuotationScore::whatWasReachedHolds()
{
    QFETCH(QString, language);
    QFETCH(QString, part);
    QFETCH(double, recall);
    QFETCH(double, precision);
    QFETCH(double, speakers);
    const QuotationScore score = scoreOf(language, part);
    QCOMPARE_GE(score.quotations.recall(), recall);
    QCOMPARE_GE(score.quotations.precision(), precision);
    QCOMPARE_GE(score.speakers.recall(), speakers);
}

void TestQuotationScore::theSurerTheOftenerRight_data()
{
    QTest::addColumn<QString>("part");

    QTest::newRow("articles it learned from") << u"development"_s;
    QTest::newRow("others") << u"blind"_s;
}

void TestQuotationScore::theSurerTheOftenerRight()
{
    QFETCH(QString, part);
    constexpr double fair = 0.5;
    constexpr double sure = 0.8;
    QList<SpeakerGuess> guesses;
    for (const QString &language : {u"zh"_s, u"en"_s, u"de"_s, u"fr"_s})
        guesses += scoreOf(language, part).guesses;
    QVERIFY(!guesses.isEmpty());
    const auto share = [&](double from, double to) {
        Agreement agreement;
        for (const SpeakerGuess &guess : std::as_const(guesses)) {
            const bool counts = from <= guess.confidence && guess.confidence < to;
            agreement.found += counts;
            agreement.right += counts && guess.isRight;
        }
        return agreement.precision();
    };
    QCOMPARE_GT(share(sure, 2), 0.9);
    QCOMPARE_GT(share(fair, sure), share(0, fair) + 0.05);
    QCOMPARE_GT(share(sure, 2), share(fair, sure) + 0.05);
}

QTEST_GUILESS_MAIN(TestQuotationScore)
#include "tst_quotationscore.moc"
