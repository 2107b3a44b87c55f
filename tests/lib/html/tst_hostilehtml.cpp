// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"
#include "tests/testlib/hostilehtml.h"
#include "tests/testlib/readingapart.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryLimit = qint64(1) << 30;

} // namespace

/// What counts is that each input ends in time (CTest's environment says how soon) and that memory
/// and output are bounded by what went in.
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
    const ReadingApart reading = readApart(html, u"hostile.html"_s);
    QCOMPARE(reading.exitCode, 0);
    QVERIFY2(reading.peakMemory <= memoryLimit, qPrintable(QString::number(reading.peakMemory)));
    QVERIFY(reading.text <= 2 * html.size());
    QVERIFY(reading.blocks <= html.size());
    QVERIFY(reading.spans <= 4 * html.size() + (1 << 20));
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
