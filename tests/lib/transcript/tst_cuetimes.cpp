// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/transcript/cuetimes.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Milliseconds = std::chrono::milliseconds;
Q_DECLARE_METATYPE(std::optional<Sidegloss::CueTimes>)

class TestCueTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void tellsTimesFromText_data();
    void tellsTimesFromText();
};

void TestCueTimes::readsTimes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<std::optional<CueTimes>>("times");

    const auto row = [](const char *name, const QString &line, Milliseconds start,
                        Milliseconds end) {
        QTest::newRow(name) << line << std::optional(CueTimes{start, end});
    };
    const auto none = [](const char *name, const QString &line) {
        QTest::newRow(name) << line << std::optional<CueTimes>();
    };
    row("webvtt", u"00:00:01.500 --> 00:01:02.003"_s, 1500ms, 62003ms);
    row("without hours", u"01:02.345 --> 59:59.999"_s, 62345ms, 3599999ms);
    row("many hours", u"100:00:00.000 --> 123456:00:00.000"_s, 100h, 123456h);
    row("settings", u"00:01.000 --> 00:02.000\talign:start position:0%"_s, 1s, 2s);
    row("blanks", u"  00:01.000-->00:02.000  "_s, 1s, 2s);
    row("subrip", u"00:00:01,500 --> 00:00:02,250"_s, 1500ms, 2250ms);
    row("screen coordinates", u"00:00:01,500 --> 00:00:02,250  X1:1 X2:2"_s, 1500ms, 2250ms);
    row("few digits", u"0:0:1,5 --> 0:0:2.25"_s, 1500ms, 2250ms);
    row("many digits", u"0:0:1.5009999999999999999 --> 0:0:2.25"_s, 1500ms, 2250ms);
    row("no fraction", u"00:00:01 --> 00:00:02"_s, 1s, 2s);
    row("negative", u"-00:00:01,000 --> 00:00:02,000"_s, 0s, 2s);
    row("backwards", u"00:00:05,000 --> 00:00:02,000"_s, 5s, 2s);
    none("minutes", u"00:60:00.000 --> 01:00:01.000"_s);
    none("seconds", u"00:00:60.000 --> 00:01:01.000"_s);
    none("one number", u"12 --> 13"_s);
    none("four fields", u"1:00:00:01.000 --> 1:00:00:02.000"_s);
    none("no arrow", u"00:01.000 -- 00:02.000"_s);
    none("no end", u"00:01.000 --> "_s);
    none("no start", u"--> 00:01.000"_s);
    none("letters", u"00:0x.000 --> 00:02.000"_s);
    none("text behind", u"00:01.000 --> 00:02.000and"_s);
    none("empty fraction", u"00:01. --> 00:02."_s);
    none("absurd hours", QString(1'000'000, u'9') + u":00:00.000 --> 00:00:01.000"_s);
    none("other digits", u"٠٠:٠١.٠٠٠ --> ٠٠:٠٢.٠٠٠"_s);
    none("empty", u""_s);
}

void TestCueTimes::readsTimes()
{
    QFETCH(QString, line);
    QFETCH(std::optional<CueTimes>, times);
    QVERIFY(readCueTimes(line) == times);
    QVERIFY(!times || looksLikeCueTimes(line));
}

void TestCueTimes::tellsTimesFromText_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("times");
    QTest::addColumn<bool>("number");

    QTest::newRow("unreadable") << u"00:0x --> 1"_s << true << false;
    QTest::newRow("an arrow in a text") << u"see there --> here"_s << false << false;
    QTest::newRow("number") << u" 12 "_s << false << true;
    QTest::newRow("long number") << u"1234567890"_s << false << false;
    QTest::newRow("id") << u"12a"_s << false << false;
    QTest::newRow("empty") << u""_s << false << false;
}

void TestCueTimes::tellsTimesFromText()
{
    QFETCH(QString, line);
    QTEST(looksLikeCueTimes(line), "times");
    QTEST(isCueNumber(line), "number");
}

QTEST_APPLESS_MAIN(TestCueTimes)
#include "tst_cuetimes.moc"
