// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/hannameindex.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// Which of an article's names in Chinese characters a shorter one stands for.
class TestHanNameIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullest_data();
    void fullest();
};

void TestHanNameIndex::fullest_data()
{
    QTest::addColumn<QStringList>("names"); // One that stands more often stands there as often.
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("fullest");

    QTest::newRow("nobody else") << QStringList{u"罗依宁"_s} << u"邱国梁"_s << u"邱国梁"_s;
    QTest::newRow("one character") << QStringList{u"罗依宁"_s} << u"邱"_s << u"邱"_s;
    QTest::newRow("nothing") << QStringList{u"罗依宁"_s} << QString() << QString();
    QTest::newRow("family name with a title")
        << QStringList{u"罗依宁"_s, u"邱国梁"_s} << u"邱教授"_s << u"邱国梁"_s;
    QTest::newRow("of a family of several, who is named most")
        << QStringList{u"甄磊"_s, u"甄有田"_s, u"甄有田"_s} << u"甄师傅"_s << u"甄有田"_s;
    QTest::newRow("named as often: who came first")
        << QStringList{u"甄磊"_s, u"甄有田"_s} << u"甄师傅"_s << u"甄磊"_s;
    QTest::newRow("old and young of a family")
        << QStringList{u"段青禾"_s, u"老段"_s, u"小段"_s} << u"小段"_s << u"小段"_s;
    QTest::newRow("given name") << QStringList{u"端木清秋"_s} << u"清秋"_s << u"端木清秋"_s;
    QTest::newRow("given name of a Vietnamese woman")
        << QStringList{u"黎氏金鸞"_s} << u"金鸞"_s << u"黎氏金鸞"_s;
    QTest::newRow("given name as kin are called")
        << QStringList{u"缪阿根"_s} << u"阿根伯"_s << u"缪阿根"_s;
    QTest::newRow("a character of the given name as kin are called")
        << QStringList{u"譚炳權"_s} << u"炳叔"_s << u"譚炳權"_s;
    QTest::newRow("the young one of a family that no list has")
        << QStringList{u"濯小檬"_s} << u"小濯"_s << u"濯小檬"_s;
    QTest::newRow("second half of a Tibetan name")
        << QStringList{u"诺布卓玛"_s} << u"卓玛"_s << u"诺布卓玛"_s;
    QTest::newRow("beginning of a name of no known form")
        << QStringList{u"布仁巴雅尔"_s} << u"布仁"_s << u"布仁巴雅尔"_s;
    QTest::newRow("beginning of a company's name")
        << QStringList{u"望舒乳业"_s} << u"望舒"_s << u"望舒乳业"_s;
    QTest::newRow("place of an organisation")
        << QStringList{u"岚江市水务局"_s} << u"岚江市"_s << u"岚江市"_s;
    QTest::newRow("organisation of an organisation")
        << QStringList{u"岚江市水务局办公室"_s} << u"岚江市水务局"_s << u"岚江市水务局"_s;
    QTest::newRow("end of a group's name")
        << QStringList{u"镇选举工作指导组"_s} << u"指导组"_s << u"镇选举工作指导组"_s;
    QTest::newRow("end of several groups' names")
        << QStringList{u"镇选举工作指导组"_s, u"县防汛指导组"_s} << u"指导组"_s << u"指导组"_s;
    QTest::newRow("somebody whose name ends another's")
        << QStringList{u"欧阳潮生"_s, u"张晓欧阳潮生"_s} << u"欧阳潮生"_s << u"欧阳潮生"_s;
    QTest::newRow("end of an organisation's name")
        << QStringList{u"岚江市水务局"_s} << u"水务局"_s << u"岚江市水务局"_s;
    QTest::newRow("one organisation in two lengths")
        << QStringList{u"市水务局"_s, u"岚江市水务局"_s} << u"水务局"_s << u"岚江市水务局"_s;
    QTest::newRow("brand of an organisation")
        << QStringList{u"飞鲨俱乐部"_s} << u"飞鲨"_s << u"飞鲨俱乐部"_s;
}

void TestHanNameIndex::fullest()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, form);
    HanNameIndex index;
    QStringList added;
    for (const QString &name : names) {
        if (!added.contains(name))
            index.add(name, names.count(name));
        added.append(name);
    }
    QTEST(index.fullest(form), "fullest");
}

QTEST_APPLESS_MAIN(TestHanNameIndex)
#include "tst_hannameindex.moc"
