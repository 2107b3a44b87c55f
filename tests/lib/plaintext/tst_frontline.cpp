// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/frontline.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestFrontLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhoAndWhen_data();
    void readsWhoAndWhen();
    void leavesSentencesAlone_data();
    void leavesSentencesAlone();
};

void TestFrontLine::readsWhoAndWhen_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("date");

    const QString none;
    QTest::newRow("english") << u"By Ada Ferris"_s << QStringList{u"Ada Ferris"_s} << none;
    QTest::newRow("two") << u"by Ada Ferris and Tom O'Leary"_s
                         << QStringList{u"Ada Ferris"_s, u"Tom O'Leary"_s} << none;
    QTest::newRow("with a date") << u"By Ada Ferris, 4 March 2025"_s << QStringList{u"Ada Ferris"_s}
                                 << u"4 March 2025"_s;
    QTest::newRow("with a date in american")
        << u"By Ada Ferris | March 4, 2025"_s << QStringList{u"Ada Ferris"_s} << u"March 4, 2025"_s;
    QTest::newRow("german") << u"Von Jette van der Lühr und Max Groß"_s
                            << QStringList{u"Jette van der Lühr"_s, u"Max Groß"_s} << none;
    QTest::newRow("interview") << u"Interview: Jette Lührs"_s << QStringList{u"Jette Lührs"_s}
                               << none;
    QTest::newRow("french") << u"Par Élise Béraud"_s << QStringList{u"Élise Béraud"_s} << none;
    QTest::newRow("chinese") << u"文／沈若兰"_s << QStringList{u"沈若兰"_s} << none;
    QTest::newRow("chinese, label")
        << u"作者：沈若兰、陆怀民"_s << QStringList{u"沈若兰"_s, u"陆怀民"_s} << none;
    QTest::newRow("chinese, foreign name")
        << u"作者：乔纳斯·安德鲁利斯"_s << QStringList{u"乔纳斯·安德鲁利斯"_s} << none;
    QTest::newRow("date") << u"4 March 2025"_s << QStringList() << u"4 March 2025"_s;
    QTest::newRow("date, german") << u"Dienstag, 4. März 2025, 14:30 Uhr"_s << QStringList()
                                  << u"4. März 2025"_s;
    QTest::newRow("date, label") << u"Published on 2025-03-04"_s << QStringList()
                                 << u"2025-03-04"_s;
    QTest::newRow("date, chinese")
        << u"发布时间：2025年3月4日 星期二"_s << QStringList() << u"2025年3月4日"_s;
    QTest::newRow("date, figures") << u"(04.03.2025)"_s << QStringList() << u"04.03.2025"_s;
}

void TestFrontLine::readsWhoAndWhen()
{
    QFETCH(QString, line);
    const std::optional<FrontLine> front = readFrontLine(line);
    QVERIFY(front);
    QTEST(front->authors, "authors");
    QTEST(front->date, "date");
}

void TestFrontLine::leavesSentencesAlone_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("by the time") << u"By the time Ada came, it was late"_s;
    QTest::newRow("by a place") << u"Von Hamburg nach Rom"_s;
    QTest::newRow("by alone") << u"By"_s;
    QTest::newRow("a date in a sentence") << u"On 4 March 2025 the port opened."_s;
    QTest::newRow("a name") << u"Ada Ferris"_s;
    QTest::newRow("a sentence") << u"By Ada Ferris was meant: the port."_s;
    QTest::newRow("chinese") << u"作者认为港口应当付钱。"_s;
    QTest::newRow("a long line") << u"By "_s + u"Ada Ferris "_s.repeated(20);
}

void TestFrontLine::leavesSentencesAlone()
{
    QFETCH(QString, line);
    QVERIFY(!readFrontLine(line));
}

QTEST_GUILESS_MAIN(TestFrontLine)
#include "tst_frontline.moc"
