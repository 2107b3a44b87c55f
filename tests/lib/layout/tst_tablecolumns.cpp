// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/tablecolumns.h"

#include <QTest>

#include <numeric>

using namespace Sidegloss;

class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesTheRoom_data();
    void sharesTheRoom();
};

void TestTableColumns::sharesTheRoom_data()
{
    QTest::addColumn<double>("available");
    QTest::addColumn<QList<double>>("widths");
    QTest::newRow("all fit") << 500.0 << QList<double>{50, 200};
    QTest::newRow("between minimum and natural") << 150.0 << QList<double>{40, 110};
    QTest::newRow("less than the minimum") << 40.0 << QList<double>{15, 25};
}

void TestTableColumns::sharesTheRoom()
{
    QFETCH(double, available);
    QFETCH(QList<double>, widths);
    const QList<double> found = columnWidths({{30, 50}, {50, 200}}, available);
    QCOMPARE(found.size(), widths.size());
    for (qsizetype i = 0; i < widths.size(); ++i)
        QVERIFY2(std::abs(found[i] - widths[i]) < 2, qPrintable(QString::number(found[i])));
    QVERIFY(std::accumulate(found.begin(), found.end(), 0.0) < available + 0.01);
}

QTEST_APPLESS_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
