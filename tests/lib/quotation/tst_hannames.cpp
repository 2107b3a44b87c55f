// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/quotation/names/names.h"

#include <QTest>

#include <algorithm>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// Which names there are in a Chinese text, which sets no spaces between words.
class TestHanNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();

private:
    void personRows();
    void noPersonRows();
    void organisationRows();
};

void TestHanNames::personRows()
{
    QTest::newRow("a rare family name") << u"滑铁生在电话里说。"_s << u"滑铁生"_s;
    QTest::newRow("a family name that begins words, where somebody speaks")
        << u"主任应晓岚表示担忧。"_s << u"应晓岚"_s;
    QTest::newRow("a short name that begins like words, where somebody speaks")
        << u"店主富辉说。"_s << u"富辉"_s;
    QTest::newRow("in characters that are simplified otherwise")
        << u"幹事衛思敏說。"_s << u"衛思敏"_s;
    QTest::newRow("rare characters that parents like") << u"总监狄濂跑来。"_s << u"狄濂"_s;
    QTest::newRow("a Japanese name of five characters")
        << u"茶商池上真由美是老客。"_s << u"池上真由美|池上"_s;
    QTest::newRow("a given name that may follow 小") << u"女儿小芹笑着说。"_s << u"小芹"_s;
    QTest::newRow("a Tibetan name of one part") << u"老牧民才仁第一次见到她。"_s << u"才仁"_s;
    QTest::newRow("before a colon") << u"图雅：我赞成。"_s << u"图雅"_s;
    QTest::newRow("behind what kin somebody is")
        << u"妻子端木正平那时还小。"_s << u"端木正平|端木"_s;
    QTest::newRow("behind an age") << u"二十六岁的林可来了。"_s << u"林可"_s;
    QTest::newRow("behind an organisation and 的")
        << u"研究院的徐彦做这件事。"_s << u"徐彦|研究院"_s;
    QTest::newRow("a word, behind what somebody is")
        << u"工程师马力说，马力也说，马力在这里。"_s << u"马力"_s;
    QTest::newRow("a character that others are written with")
        << u"组长谷得水在场，谷得水说。"_s << u"谷得水"_s;
    QTest::newRow("as courts call people") << u"负责人郎某拒绝了。"_s << u"郎某"_s;
    QTest::newRow("of no known form, where it speaks and behind what somebody is")
        << u"船工苍耳在这里。苍耳说，水大。"_s << u"苍耳"_s;
    QTest::newRow("a time behind it") << u"盘金花现在好多了，盘金花凌晨起床。"_s << u"盘金花"_s;
    QTest::newRow("what always follows belongs to it")
        << u"张季常在这里，审判长张季常说，张季常笑道。"_s << u"张季常"_s;
    QTest::newRow("a short given name behind a family name of two characters")
        << u"令狐葱说，这不难。"_s << u"令狐葱|令狐"_s;
    QTest::newRow("a word behind it is no part of it")
        << u"棋手朴相赫在延吉长大。朴相赫说，不难。"_s << u"朴相赫"_s;
    QTest::newRow("a family name that no list has")
        << u"蜂农亓万春来了。亓万春说：“好。”亓师傅笑了。"_s << u"亓万春|亓师傅"_s;
    QTest::newRow("an age this year") << u"应晓岚今年四十二岁。"_s << u"应晓岚"_s;
    QTest::newRow("the family name and whatever somebody is")
        << u"有人追问，周副市长没有回答。"_s << u"周副市长"_s;
    QTest::newRow("the family name and one character, where somebody has it")
        << u"设计师葛南乔来了。葛工，你看。"_s << u"葛工|葛南乔"_s;
}

void TestHanNames::noPersonRows()
{
    QTest::newRow("words that begin like a family name")
        << u"公众认为，国家表示，原来如此，全体说。"_s << QString();
    QTest::newRow("a former office") << u"原校长说。"_s << QString();
    QTest::newRow("a place that is small") << u"小区说，小雨说。"_s << u"小雨"_s;
    QTest::newRow("the next year") << u"於明年表示。"_s << QString();
    QTest::newRow("a verb that time is told of")
        << u"教授米歇尔·杜邦来了。杜邦试过十一种。"_s << u"米歇尔·杜邦|杜邦|米歇尔"_s;
    QTest::newRow("an address is no given name")
        << u"丁老师来了。老师，我怕。老师说。"_s << u"丁老师"_s;
    QTest::newRow("a sum") << u"零件钱两百，工钱一千，多了不稳。"_s << QString();
    QTest::newRow("a township") << u"她是覃家乡唯一的医生。覃家乡乡长来了。"_s << QString();
    QTest::newRow("of a nation") << u"教练、巴西人说。巴西人表示。"_s << QString();
    QTest::newRow("a question") << u"怎么说？人家怎么说？"_s << QString();
    QTest::newRow("one character that may be an address, of nobody's family")
        << u"车队说，来了。"_s << QString();
    QTest::newRow("about somebody") << u"由于工程师说，来了。"_s << QString();
    QTest::newRow("but") << u"专家詹森来了。但詹森表示担心。"_s << u"詹森"_s;
    QTest::newRow("the verb behind it") << u"总监贺兰跑来说。"_s << u"贺兰"_s;
}

void TestHanNames::organisationRows()
{
    QTest::newRow("behind what kind it is") << u"行业龙头翼川科技宣布降价。"_s << u"翼川科技"_s;
    QTest::newRow("behind the word for a company")
        << u"他的公司一碗汤餐饮集团上个月开业。"_s << u"一碗汤餐饮集团"_s;
    QTest::newRow("before an office") << u"江汀轨道集团总工程师来了。"_s << u"江汀轨道集团"_s;
    QTest::newRow("behind a verb") << u"先联系了青禾市疾控中心。"_s << u"青禾市疾控中心"_s;
    QTest::newRow("before a verb of no speech")
        << u"康乐社区居委会提供的问卷。"_s << u"康乐社区居委会"_s;
    QTest::newRow("and in the name") << u"万和医院的大厅。"_s << u"万和医院"_s;
    QTest::newRow("as well as in the name")
        << u"房屋及租務監管局發言人回應。"_s << u"房屋及租務監管局"_s;
    QTest::newRow("a group that concerns itself")
        << u"居住權益關注組昨日舉行記者會。"_s << u"居住權益關注組"_s;
    QTest::newRow("behind 由, which is in no name")
        << u"调查组组长由青浔理工大学教授担任。"_s << u"青浔理工大学|调查组"_s;
    QTest::newRow("whose members are somebody")
        << u"中元律师事务所表示不难。"_s << u"中元律师事务所"_s;
    QTest::newRow("but not what they learn") << u"她看着孩子学会表示感谢。"_s << QString();
    QTest::newRow("of several nations") << u"联合国教科文组织表示不难。"_s << u"联合国教科文组织"_s;
    QTest::newRow("before an adverb, behind what one is of")
        << u"他是飞鲨俱乐部最年轻的首发。"_s << u"飞鲨俱乐部"_s;
    QTest::newRow("whose the letter is") << u"落款双桥街道办，没有日期。"_s << u"双桥街道办"_s;
    QTest::newRow("a weekly") << u"南岸周刊写道，不难。"_s << u"南岸周刊"_s;
    QTest::newRow("the middle of a town") << u"他们住在青浔市中心，离学校不远。"_s << QString();
}

void TestHanNames::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // All forms that are taken for names.
    personRows();
    noPersonRows();
    organisationRows();
}

void TestHanNames::names()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Names names(text, {{0, text.size()}});
    QStringList found;
    for (const NameMention &mention : names.mentions())
        found << text.sliced(mention.range.start, mention.range.length());
    found.removeDuplicates();
    for (const QString &name : std::as_const(found))
        QVERIFY2(expected.split(u'|').contains(name), qPrintable(found.join(u'|')));
    const QString first = expected.section(u'|', 0, 0);
    QVERIFY2(first.isEmpty() || found.contains(first), qPrintable(found.join(u'|')));
}

QTEST_GUILESS_MAIN(TestHanNames)
#include "tst_hannames.moc"
