// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/sourcemap.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

using Line = std::optional<qsizetype>;
using Range = std::optional<TextRange>;

namespace {

constexpr qsizetype end = 100;

/// Lines 3, 7 and, moved before it in the text, 12 and 9; then a part of which line 2 is known.
SourceMap map()
{
    SourceMap source;
    source.setLine(3, 0);
    source.setLine(7, 10);
    source.setLine(0, 15);
    source.setLine(12, 20);
    source.setLine(9, 30);
    source.startPart(u"Two"_s, 50);
    source.setLine(2, 50);
    source.setLine(4, 60);
    source.startPart(u"Three"_s, 80);
    return source;
}

} // namespace

class TestSourceMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void knowsWhereItIs();
    void keepsNoLinesWithoutText();
};

void TestSourceMap::finds_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<Line>("line");
    QTest::addColumn<Range>("range");

    QTest::newRow("line") << QString() << Line(3) << Range({0, 10});
    QTest::newRow("line without text") << QString() << Line(5) << Range({0, 10});
    QTest::newRow("before a line that was moved") << QString() << Line(7) << Range({10, 20});
    QTest::newRow("moved line") << QString() << Line(12) << Range({20, 50});
    QTest::newRow("between the moved ones") << QString() << Line(10) << Range({30, 50});
    QTest::newRow("before the first line") << QString() << Line(1) << Range({0, 10});
    QTest::newRow("behind the last line") << QString() << Line(99) << Range({20, 50});
    QTest::newRow("line of a part") << u"Two"_s << Line(2) << Range({50, 60});
    QTest::newRow("last line of a part") << u"Two"_s << Line(5) << Range({60, 80});
    QTest::newRow("part") << u"Two"_s << Line() << Range({50, 80});
    QTest::newRow("last part") << u"Three"_s << Line() << Range({80, end});
    QTest::newRow("no line known") << u"Three"_s << Line(5) << Range({80, end});
    QTest::newRow("no such part") << u"Four"_s << Line() << Range();
}

void TestSourceMap::finds()
{
    QFETCH(QString, part);
    QFETCH(Line, line);
    QTEST(map().find(part, line, end), "range");
}

void TestSourceMap::knowsWhereItIs()
{
    SourceMap source;
    QCOMPARE(source.part(), QString());
    QCOMPARE(source.line(), Line());
    source.setLine(4, 0);
    QCOMPARE(source.line(), Line(4));
    source.setLine(0, 0);
    QCOMPARE(source.line(), Line(4));
    source.startPart(u"Two"_s, 9);
    QCOMPARE(source.part(), u"Two"_s);
    QCOMPARE(source.line(), Line());
}

void TestSourceMap::keepsNoLinesWithoutText()
{
    SourceMap source;
    for (qsizetype line = 1; line <= 1000; ++line)
        source.setLine(line, 0);
    source.setLine(1001, 5);
    QCOMPARE(source.line(), Line(1001));
    QCOMPARE(source.find({}, 1, 9), Range({0, 5}));
    QCOMPARE(source.find({}, 1000, 9), Range({0, 5}));
    QCOMPARE(source.find({}, 1001, 9), Range({5, 9}));
}

QTEST_GUILESS_MAIN(TestSourceMap)
#include "tst_sourcemap.moc"
