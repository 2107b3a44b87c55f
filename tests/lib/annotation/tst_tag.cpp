// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/tag.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestTag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizesPaths_data();
    void normalizesPaths();
};

void TestTag::normalizesPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("normal");
    QTest::newRow("plain") << u"policy/subsidy"_s << u"policy/subsidy"_s;
    QTest::newRow("spaces around levels") << u" policy / state aid "_s << u"policy/state aid"_s;
    QTest::newRow("empty levels") << u"/policy//subsidy/"_s << u"policy/subsidy"_s;
    QTest::newRow("nothing") << u" / /"_s << QString();
    QTest::newRow("Chinese") << u"政策/补贴"_s << u"政策/补贴"_s;
}

void TestTag::normalizesPaths()
{
    QFETCH(QString, path);
    QFETCH(QString, normal);
    QCOMPARE(normalizedTagPath(path), normal);
}

QTEST_APPLESS_MAIN(TestTag)

#include "tst_tag.moc"
