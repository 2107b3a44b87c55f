// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/base/instant.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
};

void TestInstant::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("as we write it")
        << u"2026-03-01T09:30:00.250Z"_s << u"2026-03-01T09:30:00.250Z"_s;
    QTest::newRow("without milliseconds")
        << u"2026-03-01T09:30:00Z"_s << u"2026-03-01T09:30:00.000Z"_s;
    QTest::newRow("in another zone")
        << u"2026-03-01T09:30:00+02:00"_s << u"2026-03-01T07:30:00.000Z"_s;
    QTest::newRow("no time") << u"yesterday"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestInstant::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(instantToText(instantFromText(text)), written);
}

QTEST_APPLESS_MAIN(TestInstant)

#include "tst_instant.moc"
