// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/utf8.h"

#include <QTest>

#include <array>
#include <vector>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCodePoints_data();
    void findsCodePoints();
    void findsWhatIsMalformed();
    void decodesAnywhere();
    void findsEndsOfLines();
    void inSteps_data();
    void inSteps();
    void stepsEndWhereAsked();
};

void TestUtf8::findsCodePoints_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("one byte") << u"price"_s;
    QTest::newRow("two bytes") << u"Grüße ñ\u0080\u07FF"_s;
    QTest::newRow("three bytes") << u"“价格”\u0800\uFFFD"_s;
    QTest::newRow("four bytes") << u"😀𠮷\U0010FFFF"_s;
    QTest::newRow("all") << u"a价é😀价éa"_s;
}

/// Forwards and backwards, each code point is where the one before it ends.
void TestUtf8::findsCodePoints()
{
    QFETCH(QString, text);
    const QByteArray utf8 = text.toUtf8();
    qsizetype position = 0;
    for (const char32_t codePoint : text.toUcs4()) {
        QCOMPARE(codePointAt(utf8, position), codePoint);
        position += utf8Size(codePoint);
        QCOMPARE(codePointBefore(utf8, position), codePoint);
        QCOMPARE(codePointStart(utf8, position - 1), position - utf8Size(codePoint));
    }
    QCOMPARE(position, utf8.size());
    QCOMPARE(utf16Size(utf8), text.size());
}

/// Qt says the same of any few bytes, wherever they stand in a text.
void TestUtf8::findsWhatIsMalformed()
{
    const QByteArray edges("a\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED\xEE\xEF\xF0"
                           "\xF1\xF3\xF4\xF5\xFF",
                           23);
    const QByteArray before = "价"_ba.repeated(20);
    const QByteArray behind = QByteArray(70, 'x') + "é😀"_ba.repeated(20);
    for (qsizetype number = 0; number < edges.size() * edges.size() * edges.size(); ++number) {
        const std::array letters{edges[number % 23], edges[number / 23 % 23], edges[number / 529]};
        const QByteArray bytes(letters.data(), letters.size());
        for (const QByteArray &text : {bytes, bytes + '\x80', before + bytes,
                                       before + bytes + behind, behind + bytes + '\xBF' + behind})
            QCOMPARE(isWellFormedUtf8(text), QUtf8StringView(text).isValidUtf8());
    }
}

/// Qt reads the same, wherever characters stand in a text and however long it is.
void TestUtf8::decodesAnywhere()
{
    const QString characters = u"价格“é”😀 a\u07FF\u0800\uFFFD\U0010FFFFß，零b"_s;
    for (qsizetype before = 0; before < 70; ++before) {
        const QString text = QString(before, u'x') + characters + QString(before, u'y');
        for (qsizetype from = 0; from < text.size(); ++from) {
            const QString part = text.sliced(from);
            if (part.front().isLowSurrogate())
                continue;
            const QByteArray utf8 = part.toUtf8();
            std::vector<char16_t> units(static_cast<size_t>(utf8.size()));
            const qsizetype size = toUtf16(utf8, units.data());
            QCOMPARE(QStringView(units.data(), size), part);
        }
    }
}

void TestUtf8::findsEndsOfLines()
{
    const QByteArray text = "ab\n\nc";
    const QList<qsizetype> ends{2, 2, 2, 3, 5, 5};
    for (qsizetype i = 0; i < ends.size(); ++i)
        QCOMPARE(endOfLine(text, i), ends[i]);
}

void TestUtf8::inSteps_data()
{
    QTest::addColumn<QString>("text");

    constexpr qsizetype step = 1 << 20;
    QTest::newRow("none") << QString();
    QTest::newRow("one") << u"价"_s;
    QTest::newRow("a whole one") << QString(step, u'x');
    QTest::newRow("a pair over the edge") << QString(step - 1, u'x') + u"😀y"_s;
    QTest::newRow("half a pair at the end") << QString(step - 1, u'x') + QChar(0xD83D);
    QTest::newRow("many") << u"价格é"_s.repeated(step);
}

void TestUtf8::inSteps()
{
    QFETCH(QString, text);
    QByteArray utf8;
    qsizetype last = 0;
    inUtf8Steps(text, [&](const QByteArray &some, qsizetype done) {
        utf8 += some;
        last = done;
        return true;
    });
    QVERIFY(utf8 == text.toUtf8());
    QCOMPARE(last, text.size());
}

void TestUtf8::stepsEndWhereAsked()
{
    int steps = 0;
    inUtf8Steps(u"价格"_s.repeated(1 << 20),
                [&](const QByteArray &, qsizetype) { return ++steps < 2; });
    QCOMPARE(steps, 2);
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
