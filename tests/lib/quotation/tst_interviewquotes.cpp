// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// The quotations of the interview that the program was made for.
class TestInterviewQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keyQuotesComeFirst();
    void inlineQuotationsHaveTheirSpeaker_data();
    void inlineQuotationsHaveTheirSpeaker();
    void sectionsAreTheirOwn();

private:
    const Quote *find(const QString &text) const;
    Document m_document;
};

void TestInterviewQuotes::initTestCase()
{
    const auto document = parseFile(QStringLiteral(INTERVIEW));
    QVERIFY(document);
    m_document = *document;
}

const Quote *TestInterviewQuotes::find(const QString &text) const
{
    for (const Quote &quote : m_document.quotes()) {
        if (m_document.text(quote.range) == text)
            return &quote;
    }
    return nullptr;
}

void TestInterviewQuotes::keyQuotesComeFirst()
{
    QList<Quote> keys;
    for (const Quote &quote : m_document.quotes()) {
        if (quote.kind == QuoteKind::Key)
            keys.append(quote);
    }
    QCOMPARE(keys.size(), 5);
    QCOMPARE(m_document.text(keys[1].range), u"大型语言模型的价格将会降到零。"_s);
    for (qsizetype i : {0, 1, 2, 4}) {
        QCOMPARE(keys[i].speaker, std::optional(u"Jonas Andrulis"_s));
        QCOMPARE(keys[i].confidence, 0.5);
    }
    QVERIFY(m_document.text(keys[3].range).startsWith(u"德国启动的190亿欧元投资是否"));
    QCOMPARE(keys[3].speaker, std::nullopt);
    QCOMPARE(keys[3].confidence, 0.0);
}

void TestInterviewQuotes::inlineQuotationsHaveTheirSpeaker_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QuoteKind>("kind");
    QTest::addColumn<bool>("andrulis");
    QTest::addColumn<double>("sureness"); // At least.

    QTest::newRow("called") << u"胜利圈"_s << QuoteKind::Direct << true << 0.7;
    QTest::newRow("after a comma") << u"必须面对的现实"_s << QuoteKind::Direct << true << 0.7;
    QTest::newRow("adjoining letters") << u"令人痛苦"_s << QuoteKind::Direct << true << 0.3;
    QTest::newRow("in the title") << u"终极武器"_s << QuoteKind::Scare << false << 0.0;
    QTest::newRow("in a heading") << u"终极胜利圈"_s << QuoteKind::Direct << true << 0.3;
}

void TestInterviewQuotes::inlineQuotationsHaveTheirSpeaker()
{
    QFETCH(QString, text);
    QFETCH(QuoteKind, kind);
    QFETCH(bool, andrulis);
    QFETCH(double, sureness);
    const Quote *quote = find(text);
    QVERIFY(quote);
    QCOMPARE(quote->kind, kind);
    QCOMPARE(quote->speaker.value_or(QString()), andrulis ? u"Jonas Andrulis"_s : QString());
    QCOMPARE_GE(quote->confidence, sureness);
}

void TestInterviewQuotes::sectionsAreTheirOwn()
{
    const Quote *quote = find(u"令人痛苦"_s);
    QVERIFY(quote && quote->section);
    QCOMPARE(m_document.sections()[*quote->section].title, u"半导体战争: AI竞赛的核心战场"_s);
    QCOMPARE(m_document.quotes().size(), 10);
    QCOMPARE(m_document.metadata().language, u"zh-Hans"_s);
}

QTEST_GUILESS_MAIN(TestInterviewQuotes)
#include "tst_interviewquotes.moc"
