// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTwoPlacesOfAnArticle();
    void keepsTheSizesOfSides();
};

void TestWindowState::keepsTwoPlacesOfAnArticle()
{
    QCOMPARE(WindowState::twinPlaces(), QList<TwinPlace>());
    const QList<TwinPlace> places{
        {u"/a, b/c.md"_s, {3, u"“价格”, =\n1"_s, 0.25}, {70, u"goes to"_s, 0.5}},
        {u"/d.md"_s, {}, {1, u"x"_s, 1}}};
    WindowState::setTwinPlaces(places);
    QCOMPARE(WindowState::twinPlaces(), places);
    WindowState::setTwinPlaces(places.first(1));
    QCOMPARE(WindowState::twinPlaces(), places.first(1));
    WindowState::setTwinPlaces({});
    QCOMPARE(WindowState::twinPlaces(), QList<TwinPlace>());
}

void TestWindowState::keepsTheSizesOfSides()
{
    QVERIFY(!WindowState::sideSizes());
    WindowState::setSideSizes(std::pair(17.5, 20.0));
    QCOMPARE(WindowState::sideSizes(), std::optional(std::pair(17.5, 20.0)));
    WindowState::setSideSizes({});
    QVERIFY(!WindowState::sideSizes());
}

QTEST_GUILESS_MAIN(TestWindowState)

#include "tst_windowstate.moc"
