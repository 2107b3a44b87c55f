// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 50'000;

QByteArray times(int count, const char *piece)
{
    return QByteArray(piece).repeated(count);
}

QByteArray growingBackticks(int most)
{
    QByteArray text;
    for (int i = 1; i <= most; ++i)
        text += 'e' + QByteArray(i, '`');
    return text;
}

QByteArray nestedItems(int depth)
{
    QByteArray text;
    for (int i = 0; i < depth; ++i)
        text += QByteArray(2 * i, ' ') + "* a\n";
    return text;
}

QByteArray definitionsAndUses()
{
    QByteArray text;
    for (int i = 0; i < 6 * many; ++i)
        text += '[' + QByteArray::number(i) + "]: /u\n";
    for (int i = 0; i < many / 3; ++i)
        text += '[' + QByteArray::number(i) + "] ";
    return text;
}

} // namespace

/// Inputs that are known to keep parsers of Markdown busy. What counts is that the test ends in
/// time (the limit is CTest's) and that what comes out is bounded by what went in.
class TestHostileMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAndStaysBounded_data();
    void endsAndStaysBounded();
    void keepsTheTextWhereALimitStopsIt();
};

void TestHostileMarkdown::endsAndStaysBounded_data()
{
    QTest::addColumn<QByteArray>("markdown");

    QTest::newRow("strong and emphasis") << times(many, "*a **a ") + 'b' + times(many, " a** a*");
    QTest::newRow("emphasis closers") << times(many, "a_ ");
    QTest::newRow("emphasis openers") << times(many, "_a ");
    QTest::newRow("runs of three") << times(many, "a***");
    QTest::newRow("link closers") << times(many, "a]");
    QTest::newRow("link openers") << times(many, "[a");
    QTest::newRow("mismatched openers") << times(many, "*a_ ");
    QTest::newRow("mismatched runs") << times(many, "a**b") + times(many, "c* ");
    QTest::newRow("openers and brackets") << times(many, "[ a_");
    QTest::newRow("nested brackets") << times(many, "[") + 'a' + times(many, "]");
    QTest::newRow("brackets and definition") << times(many, "[") + times(many, "]") + "\n\n[a]: /b";
    QTest::newRow("nested quotes") << times(many, "> ") + 'a';
    QTest::newRow("quotes and closers") << times(2 * many, ">") + times(2 * many, "a*");
    QTest::newRow("nested lists") << nestedItems(1000);
    QTest::newRow("bullets on a line") << times(many, "* ");
    QTest::newRow("bullets and empty lines") << times(30'000, "- ") + times(30'000, "\n");
    QTest::newRow("growing backticks") << growingBackticks(2499);
    QTest::newRow("escaped backticks") << times(many, "\\``");
    QTest::newRow("inline links") << times(many, "[t](/u) ");
    QTest::newRow("links not closed") << times(30'000, "[a](b");
    QTest::newRow("angle links not closed") << times(30'000, "[a](<b");
    QTest::newRow("brackets and parentheses") << times(many, "[ (](");
    QTest::newRow("nested images") << times(160'000, "![[]()");
    QTest::newRow("labels over lines") << times(4 * many, "]([\n");
    QTest::newRow("many definitions") << definitionsAndUses();
    QTest::newRow("amplified definition")
        << "[x]: " + times(many, "x") + "\n\n" + times(many, "[x]");
    QTest::newRow("angle brackets") << times(many, "<>");
    QTest::newRow("processing instructions") << times(many, "<?");
    QTest::newRow("character data") << times(many, "<![CDATA[");
    QTest::newRow("comments") << times(300'000, "<!--");
    QTest::newRow("open tags in raw HTML") << "<div>\n" + times(many, "<script ");
    QTest::newRow("wide table") << times(10'000, "|x") + '\n' + times(10'000, "|-") + '\n'
                                       + times(100, "|x|x|x\n");
    QTest::newRow("table of missing cells")
        << times(127, "|x") + '\n' + times(127, "|-") + '\n' + times(10 * many, "|\n");
    QTest::newRow("addresses without host") << times(many, "http://_");
    QTest::newRow("addresses with parentheses") << times(many, "http://a(");
    QTest::newRow("footnote references") << times(many, "[^a]") + "\n\n[^a]: x";
    QTest::newRow("open footnote references") << times(many, "[^a") + "\n\n[^a]: x";
    QTest::newRow("chinese runs") << times(many, "中**“");
    QTest::newRow("combining marks") << "a" + times(1'000'000, "\u0301");
    QTest::newRow("one line of 10 MB") << times(500'000, "价格将会降到零");
}

void TestHostileMarkdown::endsAndStaysBounded()
{
    QFETCH(QByteArray, markdown);
    const auto document = parse({markdown, u"/hostile.md"_s});
    QVERIFY(document.has_value());
    QVERIFY(document->text().size() <= markdown.size());
    QVERIFY(document->blocks().size() <= markdown.size() + (1 << 20));
    qsizetype destinations = 0;
    for (const Span &span : document->spans())
        destinations += span.destination.size();
    QVERIFY(destinations <= 4 * markdown.size() + (1 << 20));
}

void TestHostileMarkdown::keepsTheTextWhereALimitStopsIt()
{
    const QByteArray markdown = times(many, "]([\n") + "\n\nthe end of it";
    const auto document = parse({markdown, u"/hostile.md"_s});
    QVERIFY(document.has_value());
    QVERIFY(document->text().endsWith(u"the end of it"_s));
    QVERIFY(document->notices().contains(Notice(NoticeKind::NestingCut, {})));
}

QTEST_GUILESS_MAIN(TestHostileMarkdown)
#include "tst_hostilemarkdown.moc"
