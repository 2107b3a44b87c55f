// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/quotewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestQuoteWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWord_data();
    void everyKindHasItsWord();
    void otherWordsAreNoKind();
};

void TestQuoteWords::everyKindHasItsWord_data()
{
    QTest::addColumn<QuoteKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("key") << QuoteKind::Key << u"key"_s;
    QTest::newRow("direct") << QuoteKind::Direct << u"direct"_s;
    QTest::newRow("scare") << QuoteKind::Scare << u"scare"_s;
    QTest::newRow("title") << QuoteKind::Title << u"title"_s;
    QTest::newRow("block") << QuoteKind::Block << u"block"_s;
    QTest::newRow("turn") << QuoteKind::Turn << u"turn"_s;
}

void TestQuoteWords::everyKindHasItsWord()
{
    QFETCH(QuoteKind, kind);
    QFETCH(QString, word);
    QCOMPARE(wordFor(kind), word);
    QCOMPARE(quoteKindFromWord(word), kind);
}

void TestQuoteWords::otherWordsAreNoKind()
{
    for (const QString &word : {u""_s, u"none"_s, u"Direct"_s})
        QCOMPARE(quoteKindFromWord(word), std::nullopt);
}

QTEST_APPLESS_MAIN(TestQuoteWords)
#include "tst_quotewords.moc"
