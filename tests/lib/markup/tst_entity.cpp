// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markup/entity.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestEntity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
};

void TestEntity::decodes_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");

    QTest::newRow("amp") << u"&amp;"_s << u"&"_s;
    QTest::newRow("lt") << u"&lt;"_s << u"<"_s;
    QTest::newRow("semicolon") << u"&semi;"_s << u";"_s;
    QTest::newRow("no-break space") << u"&nbsp;"_s << u"\u00A0"_s;
    QTest::newRow("tab") << u"&Tab;"_s << u"\t"_s;
    QTest::newRow("two characters") << u"&ngE;"_s << u"\u2267\u0338"_s;
    QTest::newRow("long name") << u"&ClockwiseContourIntegral;"_s << u"\u2232"_s;
    QTest::newRow("beyond the first plane") << u"&Afr;"_s << u"\U0001D504"_s;
    QTest::newRow("decimal") << u"&#228;"_s << u"ä"_s;
    QTest::newRow("hexadecimal") << u"&#x1F600;"_s << u"😀"_s;
    QTest::newRow("capital x") << u"&#X41;"_s << u"A"_s;
    QTest::newRow("zero") << u"&#0;"_s << u"\uFFFD"_s;
    QTest::newRow("surrogate") << u"&#xD800;"_s << u"\uFFFD"_s;
    QTest::newRow("too large") << u"&#x110000;"_s << u"\uFFFD"_s;
    QTest::newRow("far too large") << u"&#99999999999999;"_s << u"\uFFFD"_s;
    QTest::newRow("unknown") << u"&nosuchname;"_s << u"&nosuchname;"_s;
    QTest::newRow("only its beginning is known") << u"&ampere;"_s << u"&ampere;"_s;
    QTest::newRow("no reference") << u"&"_s << u"&"_s;
}

void TestEntity::decodes()
{
    QFETCH(QString, reference);
    QTEST(decodeEntity(reference), "text");
}

QTEST_GUILESS_MAIN(TestEntity)
#include "tst_entity.moc"
