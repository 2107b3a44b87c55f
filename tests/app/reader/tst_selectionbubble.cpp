// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/selectionbubble.h"

#include <QTest>

using namespace Sidegloss;

class TestSelectionBubble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverCoversTheSelection_data();
    void neverCoversTheSelection();
};

void TestSelectionBubble::neverCoversTheSelection_data()
{
    QTest::addColumn<QList<QRectF>>("selection");
    QTest::addColumn<bool>("hasPlace");
    using Bands = QList<QRectF>;
    QTest::newRow("in the middle") << Bands{{300, 300, 100, 24}} << true;
    QTest::newRow("at the top") << Bands{{300, 0, 100, 24}} << true;
    QTest::newRow("at the bottom") << Bands{{300, 570, 100, 24}} << true;
    QTest::newRow("at the left edge") << Bands{{0, 300, 20, 24}} << true;
    QTest::newRow("at the right edge") << Bands{{780, 300, 20, 24}} << true;
    QTest::newRow("several lines")
        << Bands{{500, 100, 200, 24}, {100, 130, 600, 24}, {100, 160, 90, 24}} << true;
    QTest::newRow("partly above") << Bands{{100, -200, 600, 24}, {100, 100, 600, 24}} << true;
    QTest::newRow("high, with room beside")
        << Bands{{300, -50, 100, 24}, {300, 640, 100, 24}} << true;
    QTest::newRow("all of the view") << Bands{{50, -50, 700, 24}, {50, 640, 700, 24}} << false;
    QTest::newRow("out of sight") << Bands{{50, 900, 700, 24}} << false;
    QTest::newRow("nothing") << Bands{} << false;
}

void TestSelectionBubble::neverCoversTheSelection()
{
    QFETCH(QList<QRectF>, selection);
    QFETCH(bool, hasPlace);
    const QRect area(0, 0, 800, 600);
    const QSize size(340, 44);
    const std::optional<QPoint> place = SelectionBubble::placeFor(size, selection, area);
    QCOMPARE(place.has_value(), hasPlace);
    if (!place)
        return;
    // The painted body lies within, six pixels from each edge.
    const QRectF body = QRectF(QRect(*place, size)).adjusted(6, 6, -6, -6);
    QVERIFY(QRectF(area).contains(body));
    for (const QRectF &band : selection)
        QVERIFY(!body.intersects(band));
}

QTEST_APPLESS_MAIN(TestSelectionBubble)
#include "tst_selectionbubble.moc"
