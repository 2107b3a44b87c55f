// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/anchoring/occurrences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsWhatASlowSearchFinds();
    void repetitionCostsNothingExtra();
};

void TestOccurrences::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QList<qsizetype>>("places");
    QTest::newRow("none") << u"abc"_s << u"d"_s << qsizetype(9) << QList<qsizetype>();
    QTest::newRow("empty pattern") << u"abc"_s << QString() << qsizetype(9) << QList<qsizetype>();
    QTest::newRow("longer than the text")
        << u"a"_s << u"ab"_s << qsizetype(9) << QList<qsizetype>();
    QTest::newRow("overlapping") << u"aaaa"_s << u"aa"_s << qsizetype(9)
                                 << QList<qsizetype>{0, 1, 2};
    QTest::newRow("limited") << u"aaaa"_s << u"aa"_s << qsizetype(2) << QList<qsizetype>{0, 1};
    QTest::newRow("after a false start")
        << u"ababac"_s << u"abac"_s << qsizetype(9) << QList<qsizetype>{2};
}

void TestOccurrences::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(qsizetype, limit);
    QTEST(occurrences(text, pattern, limit), "places");
}

void TestOccurrences::findsWhatASlowSearchFinds()
{
    QRandomGenerator random(QRandomGenerator::global()->generate());
    const auto letters = [&](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += random.bounded(2) ? u'a' : u'b';
        return text;
    };
    for (int i = 0; i < 500; ++i) {
        const QString text = letters(60);
        const QString pattern = letters(1 + random.bounded(6));
        QList<qsizetype> expected;
        for (qsizetype at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
            expected.append(at);
        QCOMPARE(occurrences(text, pattern), expected);
    }
}

void TestOccurrences::repetitionCostsNothingExtra()
{
    const QString text(2'000'000, u'a');
    const QString pattern = QString(1'000'000, u'a') + u'b';
    QVERIFY(occurrences(text, pattern).isEmpty());
}

QTEST_APPLESS_MAIN(TestOccurrences)

#include "tst_occurrences.moc"
