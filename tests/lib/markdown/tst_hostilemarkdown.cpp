// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"
#include "tests/testlib/forkedprocess.h"
#include "tests/testlib/hostilemarkdown.h"
#include "tests/testlib/readingapart.h"

#include <QTest>

#include <algorithm>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryLimit = qint64(1) << 30;

Document read(const QByteArray &markdown)
{
    return parse({markdown, u"/hostile.md"_s}).value_or(Document());
}

} // namespace

/// Inputs that are known to keep parsers of Markdown busy. What counts is that each ends in time
/// (CTest's environment says how soon) and that memory and output are bounded by what went in.
class TestHostileMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAndStaysBounded_data();
    void endsAndStaysBounded();
    void keepsTheTextWhereALimitStopsIt_data();
    void keepsTheTextWhereALimitStopsIt();
    void measuresMemory();
};

void TestHostileMarkdown::endsAndStaysBounded_data()
{
    QTest::addColumn<QByteArray>("markdown");

    for (const HostileMarkdown &input : hostileMarkdown())
        QTest::newRow(input.name) << input.make(input.count);
}

void TestHostileMarkdown::endsAndStaysBounded()
{
    QFETCH(QByteArray, markdown);
    const ReadingApart reading = readApart(markdown, u"hostile.md"_s);
    QCOMPARE(reading.exitCode, 0);
    QVERIFY2(reading.peakMemory <= memoryLimit, qPrintable(QString::number(reading.peakMemory)));
    QVERIFY(reading.text <= markdown.size());
    QVERIFY(reading.blocks <= markdown.size() + (1 << 20));
    QVERIFY(reading.destinations <= 4 * markdown.size() + (1 << 20));
}

void TestHostileMarkdown::keepsTheTextWhereALimitStopsIt_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<qsizetype>("line"); // Where it gives up.

    QTest::newRow("labels over lines") << QByteArray("]([\n").repeated(500'000) << qsizetype(1);
    QTest::newRow("links, each in a line")
        << "[a](b)\n\n" + QByteArray("[a](b)\n").repeated(500'000) << qsizetype(3);
    QTest::newRow("amplified definition")
        << "[x]: " + QByteArray(50'000, 'x') + "\n\n" + QByteArray("[x]").repeated(50'000)
        << qsizetype(3);
}

void TestHostileMarkdown::keepsTheTextWhereALimitStopsIt()
{
    QFETCH(QByteArray, markdown);
    const Document document = read(markdown + "\n\nthe end of it");
    QVERIFY(document.text().endsWith(u"the end of it"_s));
    const QList<Notice> &notices = document.notices();
    const auto unread = std::ranges::find(notices, NoticeKind::MarkupUnread, &Notice::kind);
    QVERIFY(unread != notices.end());
    QTEST(unread->line.value_or(0), "line");
}

/// The bound on memory can be exceeded.
void TestHostileMarkdown::measuresMemory()
{
    constexpr qsizetype much = 100 << 20;
    ForkedProcess eater([] { return QByteArray(much, 'x').count('x') == much ? 0 : 1; });
    QCOMPARE(eater.wait(), 0);
    QVERIFY(eater.peakMemory() >= much);
}

QTEST_GUILESS_MAIN(TestHostileMarkdown)
#include "tst_hostilemarkdown.moc"
