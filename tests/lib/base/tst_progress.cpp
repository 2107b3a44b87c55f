// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/base/progress.h"

#include <QList>
#include <QTest>

using namespace Sidegloss;

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNobodyByDefault();
    void learnsThatItIsCancelled();
    void tellsHowFarAPartTakesTheWhole();
    void staysWithinItsPart();
};

void TestProgress::tellsNobodyByDefault()
{
    const Progress progress;
    progress.report(0.5);
    QVERIFY(!progress.isCancelled());
    QVERIFY(progress.goesOn());
}

void TestProgress::learnsThatItIsCancelled()
{
    std::stop_source stop;
    const Progress whole(stop.get_token());
    const Progress part = whole.part(0.2, 0.3);
    QVERIFY(part.goesOn());
    stop.request_stop();
    QVERIFY(part.isCancelled());
    QCOMPARE(whole.goesOn().error().kind, ErrorKind::Cancelled);
}

void TestProgress::tellsHowFarAPartTakesTheWhole()
{
    QList<double> told;
    const Progress whole({}, [&](double done) { told.append(done); });
    const Progress half = whole.part(0.5, 1);
    half.report(0);
    half.part(0, 0.5).report(0.5);
    half.report(1);
    whole.report(0.25);
    QCOMPARE(told, (QList<double>{0.5, 0.625, 1, 0.25}));
}

void TestProgress::staysWithinItsPart()
{
    QList<double> told;
    const Progress part = Progress({}, [&](double done) { told.append(done); }).part(0.25, 0.5);
    part.report(-1);
    part.report(7);
    QCOMPARE(told, (QList<double>{0.25, 0.5}));
}

QTEST_APPLESS_MAIN(TestProgress)

#include "tst_progress.moc"
