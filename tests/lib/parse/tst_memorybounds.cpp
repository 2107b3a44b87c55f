// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "tests/testlib/readingapart.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryLimit = qint64(1) << 30;
constexpr qsizetype size = qsizetype(24) << 20;

QByteArray filledWith(const QByteArray &part)
{
    return part.repeated(size / part.size());
}

} // namespace

/// Files that are all structure and hardly any text. What counts is that a document doesn't take
/// many times as much memory as its file.
class TestMemoryBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysBounded_data();
    void staysBounded();
};

void TestMemoryBounds::staysBounded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("paragraphs") << u"a.txt"_s << filledWith("a\n\n");
    QTest::newRow("Markdown's paragraphs") << u"a.md"_s << filledWith("a\n\n");
    QTest::newRow("items") << u"a.md"_s << filledWith("- a\n");
    QTest::newRow("rules") << u"a.md"_s << filledWith("---\n\n");
    QTest::newRow("cells") << u"a.md"_s << "|a|b|\n|-|-|\n" + filledWith("|a|b|\n");
    QTest::newRow("emphases") << u"a.md"_s << filledWith("*a* *b* *c*\n\n");
    QTest::newRow("links") << u"a.md"_s << filledWith("[a](b)\n\n");
    QTest::newRow("headings") << u"a.md"_s << filledWith("# a\n");
}

void TestMemoryBounds::staysBounded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const ReadingApart reading = readTextApart(bytes, name);
    QCOMPARE(reading.exitCode, 0);
    QVERIFY2(reading.peakMemory <= memoryLimit, qPrintable(QString::number(reading.peakMemory)));
    QCOMPARE_LE(reading.blocks, Limits().blocks);
    QCOMPARE_LE(reading.spans, Limits().spans);
}

QTEST_GUILESS_MAIN(TestMemoryBounds)
#include "tst_memorybounds.moc"
