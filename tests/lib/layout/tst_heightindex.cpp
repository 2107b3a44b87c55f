// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/heightindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Sidegloss;

class TestHeightIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAndFinds_data();
    void sumsAndFinds();
};

void TestHeightIndex::sumsAndFinds_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 7, 8, 9, 100})
        QTest::addRow("%d things", count) << count;
}

void TestHeightIndex::sumsAndFinds()
{
    QFETCH(int, count);
    QRandomGenerator random(42);
    std::vector<double> heights(static_cast<size_t>(count));
    std::ranges::generate(heights, [&] { return 1 + random.bounded(50); });
    HeightIndex index(heights);

    for (int change = 0; change < 20; ++change) {
        const int which = random.bounded(count);
        heights[static_cast<size_t>(which)] = 1 + random.bounded(50);
        index.setHeight(which, heights[static_cast<size_t>(which)]);
        double top = 0;
        for (int i = 0; i < count; ++i) {
            const double height = heights[static_cast<size_t>(i)];
            QCOMPARE(index.top(i), top);
            QCOMPARE(index.at(top), i);
            QCOMPARE(index.at(top + height / 2), i);
            top += height;
        }
        QCOMPARE(index.total(), top);
        QCOMPARE(index.at(top + 1000), count - 1);
    }
}

QTEST_APPLESS_MAIN(TestHeightIndex)
#include "tst_heightindex.moc"
