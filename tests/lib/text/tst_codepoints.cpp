// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/codepoints.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data();
    void converts();
    void insideOfAPairBelongsToItsStart();
    void clampsBeyondTheText();
};

void TestCodePoints::converts_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("latin") << u"price"_s;
    QTest::newRow("han") << u"价格将会"_s;
    QTest::newRow("emoji between") << u"a😀b😀😀c"_s;
    QTest::newRow("extension B first and last") << u"𠮷野家𠮷"_s;
    QTest::newRow("lone surrogates") << u"x"_s + QChar(0xd83d) + u"y"_s + QChar(0xde00);
}

void TestCodePoints::converts()
{
    QFETCH(QString, text);
    const CodePoints codePoints(text);

    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count) {
        QCOMPARE(codePoints.fromUtf16(i), count);
        QCOMPARE(codePoints.toUtf16(count), i);
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    }
    QCOMPARE(codePoints.count(), count);
    QCOMPARE(codePoints.toUtf16(count), text.size());
}

void TestCodePoints::insideOfAPairBelongsToItsStart()
{
    const CodePoints codePoints(u"a😀b"_s);
    QCOMPARE(codePoints.fromUtf16(qsizetype(2)), 1);
    QCOMPARE(codePoints.fromUtf16(qsizetype(3)), 2);
}

void TestCodePoints::clampsBeyondTheText()
{
    const CodePoints codePoints(u"a😀"_s);
    QCOMPARE(codePoints.fromUtf16(qsizetype(99)), 2);
    QCOMPARE(codePoints.toUtf16(qsizetype(99)), 3);
    QCOMPARE(codePoints.toUtf16(TextRange{1, 2}), (TextRange{1, 3}));
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
