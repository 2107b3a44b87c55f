// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/pagelayout.h"

#include <QTest>

using namespace Sidegloss;

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesBands_data();
    void placesBands();
    void feetGrowUntilTheirLargest();
};

void TestPageLayout::placesBands_data()
{
    QTest::addColumn<QList<PageBand>>("bands");
    QTest::addColumn<QList<PlacedBand>>("expected");

    const PageBand line{.above = 0, .height = 4};
    const PageBand glued{.above = 0, .height = 4, .foot = 0, .glued = true};
    const PageBand spaced{.above = 1, .height = 4};
    QTest::newRow("nothing") << QList<PageBand>() << QList<PlacedBand>();
    QTest::newRow("one page") << QList{line, line} << QList<PlacedBand>{{0, 0}, {0, 4}};
    QTest::newRow("exactly full") << QList{PageBand{0, 6}, line}
                                  << QList<PlacedBand>{{0, 0}, {0, 6}};
    QTest::newRow("two pages") << QList{line, line, line}
                               << QList<PlacedBand>{{0, 0}, {0, 4}, {1, 0}};
    QTest::newRow("space counts") << QList{line, spaced, PageBand{0, 2}}
                                  << QList<PlacedBand>{{0, 0}, {0, 5}, {1, 0}};
    QTest::newRow("no space at the head of a page")
        << QList{PageBand{3, 4}, line, spaced} << QList<PlacedBand>{{0, 0}, {0, 4}, {1, 0}};
    QTest::newRow("glue takes the band before along")
        << QList{line, line, glued} << QList<PlacedBand>{{0, 0}, {1, 0}, {1, 4}};
    QTest::newRow("glue gives way where a page would be empty")
        << QList{line, glued, glued} << QList<PlacedBand>{{0, 0}, {0, 4}, {1, 0}};
    QTest::newRow("higher than a page")
        << QList{line, PageBand{0, 20}, line} << QList<PlacedBand>{{0, 0}, {1, 0}, {2, 0}};
    QTest::newRow("room for notes at the foot")
        << QList{PageBand{0, 4, 4}, line} << QList<PlacedBand>{{0, 0}, {1, 0}};
}

void TestPageLayout::placesBands()
{
    QFETCH(QList<PageBand>, bands);
    QFETCH(QList<PlacedBand>, expected);

    QCOMPARE(layOutPages(bands, {10, 5}).bands, expected);
}

void TestPageLayout::feetGrowUntilTheirLargest()
{
    const PageLayout layout = layOutPages({{0, 4, 8}, {0, 4}, {0, 4}}, {10, 5});

    QCOMPARE(layout.feet, (QList<double>{5, 3, 0}));
    QCOMPARE(layout.openFoot, 0);
}

QTEST_APPLESS_MAIN(TestPageLayout)

#include "tst_pagelayout.moc"
