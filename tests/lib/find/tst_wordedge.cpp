// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/wordedge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestWordEdge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();
};

void TestWordEdge::isWhole_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<bool>("whole");

    QTest::newRow("the whole text") << QString() << u"price"_s << QString() << true;
    QTest::newRow("between spaces") << u"a "_s << u"price"_s << u" falls"_s << true;
    QTest::newRow("before a comma") << u"("_s << u"price"_s << u", then"_s << true;
    QTest::newRow("cut at the end") << u"a "_s << u"price"_s << u"s"_s << false;
    QTest::newRow("cut at the start") << u"re"_s << u"price"_s << u" it"_s << false;
    QTest::newRow("beside a digit") << u"a "_s << u"model"_s << u"3"_s << false;
    QTest::newRow("beside an underscore") << u"my_"_s << u"price"_s << QString() << false;
    QTest::newRow("before an accent") << u"caf"_s << u"e"_s << u"\u0301"_s << false;
    QTest::newRow("at an apostrophe") << u"l’"_s << u"homme"_s << u"’s"_s << true;
    QTest::newRow("Latin among Chinese") << u"推出"_s << u"AI"_s << u"模型"_s << true;
    QTest::newRow("a name run into another") << u"But"_s << u"Andrulis"_s << u"指出"_s << false;
    QTest::newRow("Chinese among Chinese") << u"大"_s << u"模型"_s << u"的"_s << true;
    QTest::newRow("ideographs of the second plane") << u"𠮷"_s << u"𠮷"_s << u"𠮷"_s << true;
    QTest::newRow("part of a Katakana word") << u"スーパー"_s << u"モデル"_s << u"は"_s << false;
    QTest::newRow("a Katakana word") << u"この"_s << u"モデル"_s << u"は"_s << true;
    QTest::newRow("at a Katakana dot") << u"ジョナス・"_s << u"アンドルリス"_s << u"氏"_s << true;
    QTest::newRow("Korean with its particle") << u"이 "_s << u"모델"_s << u"은"_s << false;
    QTest::newRow("letters of the second plane") << u"𐐀"_s << u"𐐁"_s << QString() << false;
    QTest::newRow("a comma at its own end") << u"a "_s << u"price,"_s << u"then"_s << true;
}

void TestWordEdge::isWhole()
{
    QFETCH(QString, before);
    QFETCH(QString, words);
    QFETCH(QString, behind);
    const TextRange range{before.size(), before.size() + words.size()};
    QTEST(isWholeWords(QString(before + words + behind), range), "whole");
}

QTEST_APPLESS_MAIN(TestWordEdge)
#include "tst_wordedge.moc"
