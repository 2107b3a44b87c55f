// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/fingerprint.h"

#include "tests/testlib/sampledocument.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedBlocks_data();
    void sharedBlocks();
    void orderDoesNotCount();
};

void TestFingerprint::sharedBlocks_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<double>("share");
    const QStringList three = {u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("the same") << three << three << 1.0;
    QTest::newRow("nothing") << three << QStringList{u"x"_s, u"y"_s} << 0.0;
    QTest::newRow("one of two edited")
        << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s, u"x"_s} << 0.5;
    QTest::newRow("grown") << three << three + QStringList{u"d"_s, u"e"_s} << 1.0;
    QTest::newRow("twice counts twice") << QStringList{u"a"_s, u"a"_s, u"b"_s, u"b"_s}
                                        << QStringList{u"a"_s, u"x"_s, u"y"_s, u"z"_s} << 0.25;
    QTest::newRow("an empty document") << three << QStringList() << 0.0;
}

void TestFingerprint::sharedBlocks()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(double, share);
    const QByteArray left = fingerprint(documentOf(one));
    const QByteArray right = fingerprint(documentOf(other));
    QCOMPARE(Sidegloss::sharedBlocks(left, right), share);
    QCOMPARE(Sidegloss::sharedBlocks(right, left), share);
}

void TestFingerprint::orderDoesNotCount()
{
    QCOMPARE(fingerprint(documentOf({u"a"_s, u"b"_s, u"c"_s})),
             fingerprint(documentOf({u"c"_s, u"a"_s, u"b"_s})));
}

QTEST_APPLESS_MAIN(TestFingerprint)

#include "tst_fingerprint.moc"
