// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/characterscan.h"

#include <QByteArrayView>
#include <QStringView>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestCharacterScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEach_data();
    void findsEach();
    void findsBehindAnyPlace();
};

void TestCharacterScan::findsEach_data()
{
    QTest::addColumn<QString>("text");

    const QString far(50'000, u'x');
    QTest::newRow("empty") << u""_s;
    QTest::newRow("none") << u"price"_s;
    QTest::newRow("first and last") << u"*price_"_s;
    QTest::newRow("side by side") << u"a**__b"_s;
    QTest::newRow("far apart") << u"*"_s + far + u"_"_s + far + u"*"_s;
    QTest::newRow("far behind") << far + far + u"_"_s;
    QTest::newRow("beside others") << u"人*人_人"_s;
}

void TestCharacterScan::findsEach()
{
    QFETCH(QString, text);
    QList<qsizetype> expected;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'*' || text[i] == u'_')
            expected.append(i);
    }

    QList<qsizetype> found;
    CharacterScan<QStringView, 2> scan(text, {u'*', u'_'});
    for (qsizetype i = scan.next(0); i < text.size(); i = scan.next(i + 1))
        found.append(i);
    QCOMPARE(found, expected);
}

void TestCharacterScan::findsBehindAnyPlace()
{
    const QByteArray text = "a*b_c" + QByteArray(40'000, 'x') + "_*";
    CharacterScan<QByteArrayView, 2> scan(text, {'*', '_'});
    QCOMPARE(scan.next(1), 1);
    QCOMPARE(scan.next(1), 1);
    QCOMPARE(scan.next(4), text.size() - 2);
    QCOMPARE(scan.next(text.size() - 1), text.size() - 1);
    QCOMPARE(scan.next(text.size()), text.size());
}

QTEST_GUILESS_MAIN(TestCharacterScan)
#include "tst_characterscan.moc"
