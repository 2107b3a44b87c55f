// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/brokenlines.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestBrokenLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineIsWiderThanTheRoom_data();
    void noLineIsWiderThanTheRoom();
    void theLastOfTooManyIsElided();
    void linesStandWhereTheirTextBegins_data();
    void linesStandWhereTheirTextBegins();
};

void TestBrokenLines::noLineIsWiderThanTheRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"Whoever sells answers has to say what a mistake costs"_s;
    QTest::newRow("Han") << u"识别一页旧报纸的价格，三年里从一块二降到了不足一分钱"_s;
    QTest::newRow("one long word") << u"Donaudampfschifffahrtsgesellschaftskapitänsmütze"_s;
    QTest::newRow("from the right") << u"أسعار النماذج اللغوية ستصل إلى الصفر وستأخذ معها الخطط"_s;
}

void TestBrokenLines::noLineIsWiderThanTheRoom()
{
    QFETCH(QString, text);
    const QFont font;
    constexpr double width = 150;
    const std::vector<QString> lines = brokenLines(text, font, width, 20);
    QCOMPARE_GT(lines.size(), 1U);
    for (const QString &line : lines)
        QCOMPARE_LE(QFontMetricsF(font).horizontalAdvance(line.trimmed()), width + 0.5);
}

void TestBrokenLines::theLastOfTooManyIsElided()
{
    const std::vector<QString> lines =
        brokenLines(u"one two three four five six seven eight nine ten"_s, {}, 80, 2);
    QCOMPARE(lines.size(), 2U);
    QVERIFY(lines.back().endsWith(QChar(0x2026)));
}

void TestBrokenLines::linesStandWhereTheirTextBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::AlignmentFlag>("side");
    QTest::newRow("English") << u"“nobody pays”"_s << Qt::AlignLeft;
    QTest::newRow("Chinese") << u"“没有人付钱”"_s << Qt::AlignLeft;
    QTest::newRow("Arabic") << u"“لا أحد يدفع” 2026 Harbour"_s << Qt::AlignRight;
    QTest::newRow("Hebrew") << u"“אף אחד לא משלם”"_s << Qt::AlignRight;
}

void TestBrokenLines::linesStandWhereTheirTextBegins()
{
    QFETCH(QString, text);
    QFETCH(Qt::AlignmentFlag, side);
    QVERIFY(lineAlignment(text).testFlag(side));
}

QTEST_MAIN(TestBrokenLines)
#include "tst_brokenlines.moc"
