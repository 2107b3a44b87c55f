// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/tounicodemap.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestToUnicodeMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writtenIsRead();
    void sectionsHaveAHundredEntriesAtMost();
};

void TestToUnicodeMap::reads_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<ToUnicodeMap>("expected");

    QTest::newRow("array") << QByteArray(
        "1 beginbfrange\n<0001> <0002> [<2F08> <4EBA>]\nendbfrange")
                           << ToUnicodeMap{{1, u"⼈"_s}, {2, u"人"_s}};
    QTest::newRow("single start") << QByteArray("1 beginbfrange <0003> <0005> <0061> endbfrange")
                                  << ToUnicodeMap{{3, u"a"_s}, {4, u"b"_s}, {5, u"c"_s}};
    QTest::newRow("characters") << QByteArray("1 beginbfchar <0009> <D842DFB7> endbfchar")
                                << ToUnicodeMap{{9, u"𠮷"_s}};
    QTest::newRow("two sections") << QByteArray("beginbfchar <0001> <0061> endbfchar "
                                                "beginbfchar <0002> <0062> endbfchar")
                                  << ToUnicodeMap{{1, u"a"_s}, {2, u"b"_s}};
    QTest::newRow("section without end")
        << QByteArray("beginbfchar <0001> <0061>") << ToUnicodeMap();
    QTest::newRow("array without end")
        << QByteArray("beginbfrange <0001> <0002> [<0061> endbfrange") << ToUnicodeMap{{1, u"a"_s}};
    QTest::newRow("nothing") << QByteArray() << ToUnicodeMap();
}

void TestToUnicodeMap::reads()
{
    QFETCH(QByteArray, stream);
    QFETCH(ToUnicodeMap, expected);

    QCOMPARE(readToUnicode(stream), expected);
}

void TestToUnicodeMap::writtenIsRead()
{
    const ToUnicodeMap map{{1, u"人"_s}, {2, u"——"_s}, {3, u"𠮷"_s}, {0x1234, u"e\u0301"_s}};

    QCOMPARE(readToUnicode(writeToUnicode(map)), map);
}

void TestToUnicodeMap::sectionsHaveAHundredEntriesAtMost()
{
    ToUnicodeMap map;
    for (quint32 code = 1; code <= 250; ++code)
        map.insert(code, QString(QChar(static_cast<char16_t>(0x4e00 + code))));
    const QByteArray stream = writeToUnicode(map);

    QCOMPARE(stream.count("100 beginbfchar"), 2);
    QCOMPARE(stream.count("50 beginbfchar"), 1);
    QCOMPARE(readToUnicode(stream), map);
}

QTEST_APPLESS_MAIN(TestToUnicodeMap)

#include "tst_tounicodemap.moc"
