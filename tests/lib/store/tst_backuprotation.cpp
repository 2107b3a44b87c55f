// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/backuprotation.h"

#include "tests/testlib/randomvalues.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sidegloss;

namespace {

const QDateTime now(QDate(2026, 11, 25), QTime(9, 52, 3), QTimeZone::UTC);

/// Days of a calendar, not 24 hours.
QDateTime daysAgo(qint64 days, QTime time = QTime(12, 0))
{
    return QDateTime(now.date().addDays(-days), time, QTimeZone::UTC);
}

QList<QDateTime> randomInstants(RandomValues &random)
{
    const int span = 1 + random.below(500);
    QList<QDateTime> instants;
    for (int i = random.below(200); i > 0; --i)
        instants.append(now.addSecs(-60LL * random.below(span * 24 * 60)));
    return instants;
}

/// How old the newest of \a instants is that is at least so old.
std::optional<std::chrono::hours>
firstOlderThan(std::chrono::hours age, const QList<QDateTime> &instants, const QDateTime &today)
{
    std::optional<std::chrono::hours> found;
    for (const QDateTime &instant : instants) {
        const auto old = std::chrono::duration_cast<std::chrono::hours>(today - instant);
        if (old >= age && (!found || old < *found))
            found = old;
    }
    return found;
}

} // namespace

class TestBackupRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void keepsWhatItPromises();
    void reachesBackALongTime();
    void isDue_data();
    void isDue();
};

void TestBackupRotation::keeps_data()
{
    QTest::addColumn<QList<QDateTime>>("instants");
    QTest::addColumn<QList<QDateTime>>("kept");
    QTest::newRow("nothing of nothing") << QList<QDateTime>() << QList<QDateTime>();
    QTest::newRow("the newest, however old")
        << QList{daysAgo(5000), daysAgo(4000)} << QList{daysAgo(4000), daysAgo(5000)};
    const QList<QDateTime> recent{now, now.addSecs(-1), now.addDuration(-47h)};
    QTest::newRow("all of two days") << recent << recent;
    QTest::newRow("what a wrong clock made")
        << QList{now, now.addDays(300)} << QList{now.addDays(300), now};
    QTest::newRow("the last of a day")
        << QList{now, daysAgo(4, {8, 0}), daysAgo(4, {23, 59}), daysAgo(5, {0, 0})}
        << QList{now, daysAgo(4, {23, 59}), daysAgo(5, {0, 0})};

    const auto at = [](int year, int month, int day) {
        return QDateTime({year, month, day}, {9, 0}, QTimeZone::UTC);
    };
    QList<QDateTime> everyDay;
    for (QDateTime time = at(2026, 11, 25); everyDay.size() < 1000; time = time.addDays(-1))
        everyDay.append(time);
    const QList<QDateTime> sundays{
        at(2026, 11, 8), at(2026, 11, 1), at(2026, 10, 25), at(2026, 10, 18), at(2026, 10, 11),
        at(2026, 10, 4), at(2026, 9, 27), at(2026, 9, 20),  at(2026, 9, 13),  at(2026, 9, 6)};
    const QList<QDateTime> ends{at(2026, 8, 31), at(2026, 7, 31), at(2026, 6, 30),
                                at(2026, 5, 31), at(2026, 4, 30), at(2026, 3, 31),
                                at(2026, 2, 28), at(2026, 1, 31), at(2025, 12, 31)};
    QTest::newRow("of a thousand days two, twelve, ten weeks and nine months")
        << everyDay << everyDay.first(2 + 12) + sundays + ends;
}

void TestBackupRotation::keeps()
{
    QFETCH(QList<QDateTime>, instants);
    QFETCH(QList<QDateTime>, kept);
    QCOMPARE(keptBackups(instants, now), kept);
}

void TestBackupRotation::keepsWhatItPromises()
{
    RandomValues random;
    for (int round = 0; round < 300; ++round) {
        const QList<QDateTime> instants = randomInstants(random);
        const QList<QDateTime> kept = keptBackups(instants, now);
        QVERIFY(std::ranges::is_sorted(kept, std::greater()));
        QVERIFY(std::ranges::all_of(kept, [&](auto time) { return instants.contains(time); }));
        QCOMPARE(keptBackups(kept, now), kept);
        if (!instants.isEmpty())
            QCOMPARE(kept.first(), std::ranges::max(instants));
        QSet<QDate> days;
        qsizetype old = 0;
        for (const QDateTime &instant : instants) {
            if (instant > now.addDuration(-48h))
                QVERIFY(kept.contains(instant));
            else
                days.insert(instant.date());
        }
        for (const QDateTime &instant : kept)
            old += instant <= now.addDuration(-48h);
        QVERIFY(old <= 1 + 12 + 10 + 9);
        QVERIFY(old >= std::min<qsizetype>(12, days.size()));
    }
}

/// Three years of somebody who reads on most days, thinned out each time.
void TestBackupRotation::reachesBackALongTime()
{
    RandomValues random;
    QList<QDateTime> kept;
    QDateTime today = now;
    for (int day = 0; day < 3 * 365; ++day) {
        today = now.addDays(day);
        for (int i = random.below(5); i > 0; --i) {
            kept.append(today.addSecs(3600 * i));
            kept = keptBackups(kept, kept.last());
        }
        QVERIFY(kept.size() <= 3 * 4 + 12 + 10 + 9);
    }
    QVERIFY(firstOlderThan(3 * 24h, kept, today).value() <= 8 * 24h);
    QVERIFY(firstOlderThan(21 * 24h, kept, today).value() <= 35 * 24h);
    QVERIFY(firstOlderThan(120 * 24h, kept, today).value() <= 160 * 24h);
    QVERIFY(firstOlderThan(300 * 24h, kept, today).has_value());
}

void TestBackupRotation::isDue_data()
{
    QTest::addColumn<std::optional<QDateTime>>("last");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<bool>("due");
    using Time = std::optional<QDateTime>;
    QTest::newRow("the first") << Time() << true << true;
    QTest::newRow("nothing to keep") << Time() << false << false;
    QTest::newRow("half an hour later") << Time(now.addDuration(-30min)) << true << true;
    QTest::newRow("too early") << Time(now.addDuration(-30min + 1s)) << true << false;
    QTest::newRow("nothing changed") << Time(now.addDays(-100)) << false << false;
    QTest::newRow("the clock was wrong") << Time(now.addDays(100)) << true << true;
}

void TestBackupRotation::isDue()
{
    QFETCH(std::optional<QDateTime>, last);
    QFETCH(bool, changed);
    QFETCH(bool, due);
    QCOMPARE(isBackupDue(last, changed, now), due);
}

QTEST_APPLESS_MAIN(TestBackupRotation)

#include "tst_backuprotation.moc"
