// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/windowheights.h"

#include <QTest>

using namespace Sidegloss;

class TestWindowHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slicesAloneAreEstimates();
    void aWindowKnowsItsUnits();
    void aWindowThatMovesOnLeavesWhatItFound();
    void findsWhatStandsAtAHeight();
    void nothingAtAll();

private:
    WindowHeights m_heights; ///< Five slices of 100; 2 and 3 are held, with 3 and 2 units.

private Q_SLOTS:
    void init()
    {
        m_heights.setSlices({100, 100, 100, 100, 100});
        m_heights.setWindow(2, {0, 3}, {10, 20, 30, 40, 50});
    }
};

void TestWindowHeights::slicesAloneAreEstimates()
{
    WindowHeights heights;
    heights.setSlices({10, 20, 30});
    QCOMPARE(heights.total(), 60.0);
    QCOMPARE(heights.sliceTop(2), 30.0);
    QCOMPARE(heights.sliceAt(29), 1);
    QCOMPARE(heights.sliceAt(1000), 2);
}

void TestWindowHeights::aWindowKnowsItsUnits()
{
    QCOMPARE(m_heights.unitCount(), 5);
    QCOMPARE(m_heights.windowTop(), 200.0);
    QCOMPARE(m_heights.windowBottom(), 350.0);
    QCOMPARE(m_heights.top(3), 260.0);
    QCOMPARE(m_heights.sliceTop(3), 260.0);
    QCOMPARE(m_heights.sliceTop(4), 350.0);
    QCOMPARE(m_heights.sliceHeight(3), 90.0);
    QCOMPARE(m_heights.total(), 450.0);
    m_heights.setHeight(1, 25);
    QCOMPARE(m_heights.sliceTop(3), 265.0);
    QCOMPARE(m_heights.total(), 455.0);
}

void TestWindowHeights::aWindowThatMovesOnLeavesWhatItFound()
{
    m_heights.setHeight(4, 60);
    m_heights.setWindow(3, {0, 1}, {7, 8});
    QCOMPARE(m_heights.sliceHeight(2), 60.0);
    QCOMPARE(m_heights.sliceHeight(3), 7.0);
    m_heights.setWindow(0, {0}, {5});
    QCOMPARE(m_heights.sliceHeight(3), 7.0);
    QCOMPARE(m_heights.sliceHeight(4), 8.0);
    QCOMPARE(m_heights.total(), 5 + 100 + 60 + 7 + 8.0);
}

void TestWindowHeights::findsWhatStandsAtAHeight()
{
    for (const auto &[y, slice, unit] :
         std::initializer_list<std::tuple<double, int, int>>{{-5, 0, 0},
                                                             {150, 1, 0},
                                                             {200, 2, 0},
                                                             {215, 2, 1},
                                                             {259, 2, 2},
                                                             {260, 3, 3},
                                                             {349, 3, 4},
                                                             {350, 4, 4},
                                                             {1000, 4, 4}}) {
        QCOMPARE(m_heights.sliceAt(y), slice);
        QCOMPARE(m_heights.unitAt(y), unit);
    }
}

void TestWindowHeights::nothingAtAll()
{
    WindowHeights heights;
    QCOMPARE(heights.total(), 0.0);
    heights.setSlices({30});
    heights.setWindow(0, {0}, {});
    QCOMPARE(heights.total(), 0.0);
    QCOMPARE(heights.sliceAt(10), 0);
}

QTEST_APPLESS_MAIN(TestWindowHeights)
#include "tst_windowheights.moc"
