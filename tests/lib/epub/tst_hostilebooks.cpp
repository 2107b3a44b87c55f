// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/hostilebooks.h"

#include "lib/parse/parser.h"
#include "tests/testlib/forkedprocess.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryLimit = qint64(1) << 30;
/// All pages of a book together may have so much.
constexpr qsizetype textLimit = qsizetype(64) << 20;

/// How much came out.
struct Output
{
    bool isRefused = false;
    qsizetype text = 0;
    qsizetype blocks = 0;
    qsizetype notices = 0;
};

Output outputOf(const Result<Document> &document)
{
    if (!document)
        return {.isRefused = true};
    return {false, document->text().size(), document->blocks().size(), document->notices().size()};
}

} // namespace

/// What counts is that each ends in time (CTest's environment says how soon), in bounded memory,
/// with a document or a refusal.
class TestHostileBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAndStaysBounded_data();
    void endsAndStaysBounded();
    void refusesBombs_data();
    void refusesBombs();
};

void TestHostileBooks::endsAndStaysBounded_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < hostileBooks().size(); ++i)
        QTest::newRow(hostileBooks()[i].name) << i;
}

void TestHostileBooks::endsAndStaysBounded()
{
    QFETCH(qsizetype, index);
    const QByteArray book = hostileBooks()[index].make(hostileBooks()[index].count);
    const SharedValue<Output> output;
    ForkedProcess reader([&] {
        *output = outputOf(parse({book, u"/hostile.epub"_s}));
        return 0;
    });
    QCOMPARE(reader.wait(), 0);
    QVERIFY2(reader.peakMemory() <= memoryLimit, qPrintable(QString::number(reader.peakMemory())));
    QVERIFY(output->text <= textLimit);
    QVERIFY(output->blocks <= textLimit);
    QVERIFY(output->notices <= 16);
}

void TestHostileBooks::refusesBombs_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<NoticeKind>("notice");

    QTest::newRow("bomb of spaces") << QByteArray("bomb of spaces") << NoticeKind::PartTooLarge;
    QTest::newRow("bomb of paragraphs")
        << QByteArray("bomb of paragraphs") << NoticeKind::PartTooLarge;
    QTest::newRow("pages that are long")
        << QByteArray("pages that are long") << NoticeKind::PartTooLarge;
}

void TestHostileBooks::refusesBombs()
{
    QFETCH(QByteArray, name);
    QFETCH(NoticeKind, notice);
    const auto book = std::ranges::find(hostileBooks(), name, &HostileBook::name);
    QVERIFY(book != hostileBooks().end());
    const auto document = parse({book->make(book->count), u"/hostile.epub"_s});
    QVERIFY(document.has_value());
    QVERIFY(std::ranges::contains(document->notices(), notice, &Notice::kind));
}

QTEST_GUILESS_MAIN(TestHostileBooks)
#include "tst_hostilebooks.moc"
