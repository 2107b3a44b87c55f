// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/numbering.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;
using enum NumberingStyle;

class TestNumbering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void leavesSentencesAlone_data();
    void leavesSentencesAlone();
};

void TestNumbering::readsNumbers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<NumberingStyle>("style");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("depth");
    QTest::addColumn<QString>("text");

    QTest::newRow("dot") << u"1. Pumps"_s << Decimal << 1 << 1 << u"Pumps"_s;
    QTest::newRow("bracket") << u"12) pumps"_s << Decimal << 12 << 1 << u"pumps"_s;
    QTest::newRow("chinese comma") << u"3、水泵"_s << Decimal << 3 << 1 << u"水泵"_s;
    QTest::newRow("dot, chinese") << u"3.水泵"_s << Decimal << 3 << 1 << u"水泵"_s;
    QTest::newRow("wide dot") << u"3．水泵"_s << Decimal << 3 << 1 << u"水泵"_s;
    QTest::newRow("dotted") << u"2.10 Pumps"_s << Dotted << 10 << 2 << u"Pumps"_s;
    QTest::newRow("dotted, deep") << u"1.2.3. Pumps"_s << Dotted << 3 << 3 << u"Pumps"_s;
    QTest::newRow("roman") << u"IV. Pumps"_s << Roman << 4 << 1 << u"Pumps"_s;
    QTest::newRow("roman, long") << u"XXIX. Pumps"_s << Roman << 29 << 1 << u"Pumps"_s;
    QTest::newRow("han") << u"二十一、水泵"_s << Han << 21 << 1 << u"水泵"_s;
    QTest::newRow("han, ten") << u"十、水泵"_s << Han << 10 << 1 << u"水泵"_s;
    QTest::newRow("han in brackets") << u"（三）水泵"_s << HanInBrackets << 3 << 1 << u"水泵"_s;
    QTest::newRow("chapter") << u"Chapter 3 Pumps"_s << Chapter << 3 << 1 << u"Pumps"_s;
    QTest::newRow("chapter, colon") << u"CHAPTER IX: pumps"_s << Chapter << 9 << 1 << u"pumps"_s;
    QTest::newRow("chapter, word") << u"Chapter Three"_s << Chapter << 3 << 1 << QString();
    QTest::newRow("chapter, german") << u"Kapitel 3 – Pumpen"_s << Chapter << 3 << 1 << u"Pumpen"_s;
    QTest::newRow("chapter, chinese")
        << u"第一百零二章　水泵"_s << Chapter << 102 << 1 << u"水泵"_s;
    QTest::newRow("chapter, digits") << u"第3章：水泵"_s << Chapter << 3 << 1 << u"水泵"_s;
    QTest::newRow("chapter alone") << u"第一章"_s << Chapter << 1 << 1 << QString();
    QTest::newRow("part") << u"Teil II"_s << Part << 2 << 1 << QString();
    QTest::newRow("part, chinese") << u"第二部分 水泵"_s << Part << 2 << 1 << u"水泵"_s;
    QTest::newRow("section") << u"第三节 水泵"_s << Section << 3 << 1 << u"水泵"_s;
    QTest::newRow("brackets") << u"(1) pumps"_s << Item << 0 << 1 << u"pumps"_s;
    QTest::newRow("letter") << u"a) pumps"_s << Item << 0 << 1 << u"pumps"_s;
    QTest::newRow("circle") << u"②水泵"_s << Item << 0 << 1 << u"水泵"_s;
}

void TestNumbering::readsNumbers()
{
    QFETCH(QString, line);
    const std::optional<Numbering> numbering = readNumbering(line);
    QVERIFY(numbering);
    QTEST(numbering->style, "style");
    QTEST(numbering->number, "number");
    QTEST(numbering->depth, "depth");
    QTEST(line.sliced(numbering->text), "text");
}

void TestNumbering::leavesSentencesAlone_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("empty") << QString();
    QTest::newRow("no number") << u"Pumps"_s;
    QTest::newRow("a year") << u"1984. That was the year."_s;
    QTest::newRow("a decimal fraction") << u"3.5 million people"_s;
    QTest::newRow("a decimal fraction alone") << u"3.5"_s;
    QTest::newRow("a number of things") << u"12 pumps"_s;
    QTest::newRow("a number alone") << u"12."_s;
    QTest::newRow("an initial") << u"J. Holt"_s;
    QTest::newRow("a pronoun") << u"I am here"_s;
    QTest::newRow("in a sentence") << u"Chapter 3 of the book is long"_s;
    QTest::newRow("a chinese ordinal") << u"第一章节很长"_s;
    QTest::newRow("a chinese number") << u"一个人"_s;
    QTest::newRow("a word that begins so") << u"Partly 3"_s;
}

void TestNumbering::leavesSentencesAlone()
{
    QFETCH(QString, line);
    QVERIFY(!readNumbering(line));
}

QTEST_GUILESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
