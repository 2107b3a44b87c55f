// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/utf8.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCodePoints_data();
    void findsCodePoints();
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
    }
    QCOMPARE(position, utf8.size());
}

QTEST_GUILESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
