// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/exchange/citedpassage.h"

#include "lib/parse/parser.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString whole =
    u"---\ntitle: Prices & *stars*\nauthor: Ines Halloran\ndate: 2026-03-01\n---\n"
    "# Prices & *stars*\n\nIt falls, <b>she</b> says.[^1]\n\n## The end\n\n"
    "One\\\ntwo *three*.\n\n- First\n- Second\n\n[^1]: Often.\n"_s;

} // namespace

class TestCitedPassage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItComesFrom_data();
    void saysWhereItComesFrom();
    void markdownReadsAsItWas();
};

void TestCitedPassage::saysWhereItComesFrom_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to"); // the passage ends with it
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("html");

    QTest::newRow("all is known")
        << whole << u"It"_s << u"says."_s << u"https://example.org/?a=1&b=2"_s
        << u"It falls, she says.\n\n— Ines Halloran: Prices & *stars* (2026-03-01), Prices & "
           u"stars, "
           "https://example.org/?a=1&b=2"_s
        << u"<blockquote><p>It falls, she says.</p></blockquote><p>— Ines Halloran: Prices &amp; "
           "*stars* (2026-03-01), Prices &amp; stars, <a href=\"https://example.org/?a=1&amp;b=2\">"
           "https://example.org/?a=1&amp;b=2</a></p>"_s;
    QTest::newRow("several paragraphs, a hard break")
        << u"# A\n\nOne\\\ntwo.\n\nThree.\n"_s << u"One"_s << u"Three."_s << QString()
        << u"One\ntwo.\nThree.\n\n— A"_s
        << u"<blockquote><p>One<br>two.</p><p>Three.</p></blockquote><p>— A</p>"_s;
    QTest::newRow("no link, an address that leads nowhere")
        << u"# A\n\n<One> & two\n"_s << u"& two"_s << u"two"_s << u"javascript:alert(1)"_s
        << u"& two\n\n— A, javascript:alert(1)"_s
        << u"<blockquote><p>&amp; two</p></blockquote><p>— A, javascript:alert(1)</p>"_s;
    QTest::newRow("an address that would end the link")
        << u"# A\n\nOne.\n"_s << u"One"_s << u"One."_s << u"https://a.example/>b"_s
        << u"One.\n\n— A, https://a.example/%3Eb"_s
        << u"<blockquote><p>One.</p></blockquote><p>— A, "
           "<a href=\"https://a.example/%3Eb\">https://a.example/%3Eb</a></p>"_s;
    QTest::newRow("a footnote mark is left out")
        << u"# A\n\nOne[^1] two.\n\n[^1]: Note.\n"_s << u"One"_s << u"two."_s << QString()
        << u"One two.\n\n— A"_s << u"<blockquote><p>One two.</p></blockquote><p>— A</p>"_s;
}

void TestCitedPassage::saysWhereItComesFrom()
{
    QFETCH(QString, markdown);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, address);
    const Document document = parse({markdown.toUtf8(), u"/a.md"_s}).value();
    const qsizetype start = document.text().indexOf(from);
    const qsizetype end = document.text().indexOf(to, start) + to.size();
    QVERIFY(start >= 0 && end > start);
    const CitedPassage cited = citedPassage(document, {start, end}, address);
    QTEST(cited.plain, "plain");
    QTEST(cited.html, "html");
}

/// Put into another article, it is that quotation, and its marks are none.
void TestCitedPassage::markdownReadsAsItWas()
{
    const Document document = parse({whole.toUtf8(), u"/a.md"_s}).value();
    const CitedPassage cited =
        citedPassage(document, {0, document.text().size()}, u"https://example.org/"_s);
    const Document again = parse({cited.markdown.toUtf8(), u"/b.md"_s}).value();
    QCOMPARE(again.blocks().first().kind, BlockKind::Quote);
    const QString quoted = again.text(again.blocks().first().range);
    QString written = document.text();
    QCOMPARE(quoted, written.remove(QChar(QChar::ObjectReplacementCharacter)));
    const auto links = std::ranges::count(again.spans(), SpanKind::Link, &Span::kind);
    QCOMPARE(links, 1);
    QVERIFY(again.text().endsWith(u"https://example.org/"_s));
}

QTEST_GUILESS_MAIN(TestCitedPassage)

#include "tst_citedpassage.moc"
