// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/base/identifier.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestIdentifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAUuidOfVersionSeven();
    void sortsAsMade();
    void readsItsOwnText();
    void refusesOtherText_data();
    void refusesOtherText();
};

void TestIdentifier::isAUuidOfVersionSeven()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QUuid uuid = AnnotationId::create().uuid();
    QCOMPARE(uuid.data3 >> 12, 7);
    QCOMPARE(uuid.data4[0] >> 6, 2);
    const qint64 made = (qint64(uuid.data1) << 16) | uuid.data2;
    QCOMPARE_GE(made, before);
}

void TestIdentifier::sortsAsMade()
{
    // More than fit into the counter of one millisecond.
    QList<AnnotationId> ids;
    for (int i = 0; i < 20'000; ++i)
        ids.append(AnnotationId::create());
    QVERIFY(std::ranges::is_sorted(ids));
    QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
}

void TestIdentifier::readsItsOwnText()
{
    const ClaimId id = ClaimId::create();
    QCOMPARE(ClaimId::fromText(id.toString()), id);
    QCOMPARE(ClaimId::fromText(id.toUrn()), id);
    QCOMPARE(ClaimId::fromText(id.toUrn().toUpper()), id);
}

void TestIdentifier::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("braces") << u"{01a20a63-84ef-74ae-a578-d30ba8673630}"_s;
    QTest::newRow("cut") << u"01a20a63-84ef-74ae-a578"_s;
    QTest::newRow("other scheme") << u"urn:isbn:01a20a63-84ef-74ae-a578-d30ba8673630"_s;
}

void TestIdentifier::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!ClaimId::fromText(text));
}

QTEST_GUILESS_MAIN(TestIdentifier)

#include "tst_identifier.moc"
