// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"
#include "tests/testlib/hostilehtml.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// What counts is that the test ends in time (the limit is CTest's) and that what comes out is
/// bounded by what went in.
class TestHostileHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAndStaysBounded_data();
    void endsAndStaysBounded();
    void keepsTheTextWhereALimitStopsIt();
};

void TestHostileHtml::endsAndStaysBounded_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const HostileHtml &input : hostileHtml())
        QTest::newRow(input.name) << input.make(input.count);
}

void TestHostileHtml::endsAndStaysBounded()
{
    QFETCH(QByteArray, html);
    const auto document = parse({html, u"/hostile.html"_s});
    QVERIFY(document.has_value());
    QVERIFY(document->text().size() <= 2 * html.size());
    QVERIFY(document->blocks().size() <= html.size());
    QVERIFY(document->spans().size() <= 4 * html.size() + (1 << 20));
}

void TestHostileHtml::keepsTheTextWhereALimitStopsIt()
{
    QByteArray html = "<p>";
    for (int i = 0; i < 500; ++i)
        html += "<b id=" + QByteArray(2000, 'x') + QByteArray::number(i) + '>';
    html += QByteArray("<p>a").repeated(5000) + "<p>the end of it";
    const auto document = parse({html, u"/hostile.html"_s});
    QVERIFY(document.has_value());
    QVERIFY(document->text().endsWith(u"the end of it"_s));
    QVERIFY(document->notices().contains(Notice(NoticeKind::MarkupUnread)));
}

QTEST_GUILESS_MAIN(TestHostileHtml)
#include "tst_hostilehtml.moc"
