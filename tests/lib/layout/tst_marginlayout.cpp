// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/marginlayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Sidegloss;

namespace {

constexpr double gap = 2;

double displacement(const QList<MarginCard> &cards, const QList<double> &tops)
{
    double sum = 0;
    for (qsizetype i = 0; i < cards.size(); ++i)
        sum += std::abs(tops[i] - cards[i].wanted);
    return sum;
}

/// The least displacement with whole numbers up to 60, by trying: cost[y] is the least for the
/// cards so far with the last one's top at y or above.
double leastByTrying(const QList<MarginCard> &cards, int from)
{
    constexpr int size = 121;
    constexpr int zero = 60;
    constexpr double none = std::numeric_limits<double>::infinity();
    QList<double> best(size, 0);
    double ready = 0;
    for (const MarginCard &card : cards) {
        QList<double> next(size, none);
        for (int y = 0; y < size; ++y) {
            const int before = y - static_cast<int>(ready);
            const bool first = &card == &cards.front();
            const double cost = first ? 0 : before < 0 ? none : best[before];
            if (y - zero >= from && (!card.fixed || y - zero == static_cast<int>(card.wanted)))
                next[y] = cost + std::abs(y - zero - card.wanted);
            if (y > 0)
                next[y] = std::min(next[y], next[y - 1]);
        }
        best = next;
        ready = card.height + gap;
    }
    return best.back();
}

QList<MarginCard> randomCards(QRandomGenerator &random, int most, int reach)
{
    QList<MarginCard> cards(random.bounded(1, most + 1));
    for (MarginCard &card : cards) {
        card.wanted = random.bounded(reach);
        card.height = random.bounded(6);
    }
    std::ranges::sort(cards, {}, &MarginCard::wanted);
    return cards;
}

} // namespace

class TestMarginLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void neverOverlapsAndKeepsTheOrder();
    void isTheBestThereIs_data();
    void isTheBestThereIs();
    void movesWithTheText();
};

void TestMarginLayout::places_data()
{
    QTest::addColumn<QList<MarginCard>>("cards");
    QTest::addColumn<double>("from");
    QTest::addColumn<QList<double>>("tops");
    const double free = -std::numeric_limits<double>::infinity();

    QTest::newRow("none") << QList<MarginCard>{} << free << QList<double>{};
    QTest::newRow("one") << QList<MarginCard>{{5, 10}} << free << QList<double>{5};
    QTest::newRow("room enough") << QList<MarginCard>{{0, 10}, {12, 10}} << free
                                 << QList<double>{0, 12};
    QTest::newRow("two at one place: the first stays")
        << QList<MarginCard>{{20, 10}, {20, 10}} << free << QList<double>{20, 32};
    QTest::newRow("three at one place: the middle one stays")
        << QList<MarginCard>{{20, 10}, {20, 10}, {20, 10}} << free << QList<double>{8, 20, 32};
    QTest::newRow("not above the start")
        << QList<MarginCard>{{4, 10}, {4, 10}, {4, 10}} << 0.0 << QList<double>{0, 12, 24};
    QTest::newRow("the fixed one stays") << QList<MarginCard>{{20, 10}, {20, 10}, {20, 10, true}}
                                         << free << QList<double>{-4, 8, 20};
    QTest::newRow("the fixed one gives way to the start")
        << QList<MarginCard>{{5, 10}, {5, 10, true}} << 0.0 << QList<double>{0, 12};
}

void TestMarginLayout::places()
{
    QFETCH(QList<MarginCard>, cards);
    QFETCH(double, from);
    QFETCH(QList<double>, tops);
    QCOMPARE(marginTops(cards, gap, from), tops);
}

void TestMarginLayout::neverOverlapsAndKeepsTheOrder()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QList<MarginCard> cards = randomCards(random, 60, 120);
        if (round % 2 == 1)
            cards[random.bounded(cards.size())].fixed = true;
        const QList<double> tops = marginTops(cards, gap, 0);
        QCOMPARE(tops.size(), cards.size());
        QVERIFY(tops.front() >= 0);
        for (qsizetype i = 1; i < tops.size(); ++i)
            QVERIFY(tops[i] >= tops[i - 1] + cards[i - 1].height + gap - 1e-9);
    }
}

void TestMarginLayout::isTheBestThereIs_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("fixed");

    QTest::newRow("free") << -60 << false;
    QTest::newRow("with a start") << 0 << false;
    QTest::newRow("with a fixed card") << -60 << true;
}

void TestMarginLayout::isTheBestThereIs()
{
    QFETCH(int, from);
    QFETCH(bool, fixed);
    QRandomGenerator random(11);
    for (int round = 0; round < 400; ++round) {
        QList<MarginCard> cards = randomCards(random, 5, 14);
        const qsizetype pin = random.bounded(cards.size());
        cards[pin].fixed = fixed;
        const QList<double> tops = marginTops(cards, gap, from);
        if (fixed)
            QCOMPARE(tops[pin], cards[pin].wanted);
        QCOMPARE(displacement(cards, tops), leastByTrying(cards, from));
    }
}

void TestMarginLayout::movesWithTheText()
{
    QRandomGenerator random(13);
    QList<MarginCard> cards = randomCards(random, 40, 80);
    const QList<double> before = marginTops(cards, gap, 0);
    for (MarginCard &card : cards)
        card.wanted -= 300;
    const QList<double> after = marginTops(cards, gap, -300);
    for (qsizetype i = 0; i < cards.size(); ++i)
        QCOMPARE(after[i], before[i] - 300);
}

QTEST_GUILESS_MAIN(TestMarginLayout)
#include "tst_marginlayout.moc"
