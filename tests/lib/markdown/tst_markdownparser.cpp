// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/markdown/markdownparser.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Document read(const QString &markdown)
{
    DocumentBuilder builder;
    return parseMarkdown(markdown.toUtf8(), builder) ? builder.build() : Document();
}

} // namespace

class TestMarkdownParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesCanonicalText_data();
    void givesCanonicalText();
    void keepsStructure();
    void readsTaskBoxes();
    void numbersFootnotesByMention();
    void keepsDestinationsAsWritten();
    void readsFrontMatter_data();
    void readsFrontMatter();
};

void TestMarkdownParser::givesCanonicalText_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("emphasis that md4c closes only") << u"[](*)*\n\nb"_s << u"\nb"_s;
    QTest::newRow("paragraphs") << u"a\n\n\nb\n"_s << u"a\nb"_s;
    QTest::newRow("heading and rule") << u"# a #\n***\nb"_s << u"a\n\nb"_s;
    QTest::newRow("soft break, latin") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("soft break, chinese") << u"价格\n降到零"_s << u"价格降到零"_s;
    QTest::newRow("soft break before emphasis") << u"价格\n*降*到"_s << u"价格降到"_s;
    QTest::newRow("hard break by spaces") << u"a  \nb"_s << u"a\nb"_s;
    QTest::newRow("hard break by backslash") << u"价\\\n格"_s << u"价\n格"_s;
    QTest::newRow("br") << u"a<br/>b"_s << u"a\nb"_s;
    QTest::newRow("runs of blanks") << u"a \t  b"_s << u"a b"_s;
    QTest::newRow("no-break space") << u"a&nbsp; b"_s << u"a\u00A0 b"_s;
    QTest::newRow("ideographic space") << u"价\u3000\u3000格"_s << u"价\u3000\u3000格"_s;
    QTest::newRow("entity of a line end") << u"a&#10;b"_s << u"a b"_s;
    QTest::newRow("zero") << u"a"_s + QChar(u'\0') + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("list") << u"- a\n- b\n  1. c"_s << u"a\nb\nc"_s;
    QTest::newRow("empty item") << u"- a\n-\n- c"_s << u"a\n\nc"_s;
    QTest::newRow("code") << u"```\na\n\n  b\n```\nc"_s << u"a\n\n  b\nc"_s;
    QTest::newRow("code span") << u"`a  b`"_s << u"a  b"_s;
    QTest::newRow("table") << u"|a|b|\n|-|-|\n|c||\n"_s << u"a\tb\nc\t"_s;
    QTest::newRow("image") << u"a ![b](c) d"_s << u"a \uFFFC d"_s;
    QTest::newRow("footnote") << u"a[^1]\n\n[^1]: b"_s << u"a\uFFFC\nb"_s;
    QTest::newRow("no footnote") << u"a[^1]"_s << u"a[^1]"_s;
    QTest::newRow("comment") << u"a <!-- x --> b\n\n<!-- y -->\n\nc"_s << u"a b\nc"_s;
    QTest::newRow("processing instruction")
        << u"a <?x y > z?> b\n\n<?x > y?>\n\nc"_s << u"a b\nc"_s;
    QTest::newRow("character data")
        << u"a <![CDATA[<b>]]> c\n\n<![CDATA[<b>]]>\n\nd"_s << u"a c\nd"_s;
    QTest::newRow("raw block") << u"<div>\na\n<p>b</p></div>"_s << u"a\nb"_s;
    QTest::newRow("raw block, chinese lines") << u"<div>\n价\n格\n</div>"_s << u"价格"_s;
    QTest::newRow("quote") << u"> a\n> b\n\nc"_s << u"a b\nc"_s;
    QTest::newRow("front matter") << u"---\nk: v\n---\na"_s << u"a"_s;
    QTest::newRow("rule, no front matter") << u"---\nwords\n\n---\na"_s << u"\nwords\n\na"_s;
}

void TestMarkdownParser::givesCanonicalText()
{
    QFETCH(QString, markdown);
    QTEST(read(markdown).text(), "text");
}

void TestMarkdownParser::keepsStructure()
{
    const Document document = read(u"3. a\n\n   b\n4. c"_s);
    QList<BlockKind> kinds;
    for (const Block &block : document.blocks())
        kinds.append(block.kind);
    using enum BlockKind;
    QCOMPARE(kinds, (QList<BlockKind>{List, ListItem, Paragraph, Paragraph, ListItem, Paragraph}));
    const BlockAttributes list = document.blocks().constFirst().attributes;
    QVERIFY(list.ordered);
    QCOMPARE(list.start, 3);
    QVERIFY(!list.tight);
}

void TestMarkdownParser::readsTaskBoxes()
{
    const Document document = read(u"- [x] a\n- [ ] b\n- c"_s);
    QCOMPARE(document.text(), u"a\nb\nc"_s);
    QCOMPARE(document.blocks()[1].attributes.checked, std::optional(true));
    QCOMPARE(document.blocks()[3].attributes.checked, std::optional(false));
    QCOMPARE(document.blocks()[5].attributes.checked, std::optional<bool>());
}

void TestMarkdownParser::numbersFootnotesByMention()
{
    const Document document = read(u"x[^b] y[^a] z[^b]\n\n[^a]: first\n\n[^b]: second"_s);
    QCOMPARE(document.text(), u"x\uFFFC y\uFFFC z\uFFFC\nsecond\nfirst"_s);
    QStringList references;
    for (const Span &span : document.spans())
        references.append(span.destination);
    QCOMPARE(references, QStringList({u"#fn-1"_s, u"#fn-2"_s, u"#fn-1"_s}));
    QCOMPARE(document.blocks()[1].kind, BlockKind::FootnoteBody);
    QCOMPARE(document.blocks()[1].attributes.start, 1);
}

void TestMarkdownParser::keepsDestinationsAsWritten()
{
    const Document document = read(u"[a](javascript:x&amp;y \"t&quot;\") [b](</价 格>)"_s);
    QCOMPARE(document.spans()[0].destination, u"javascript:x&y"_s);
    QCOMPARE(document.spans()[0].title, u"t\""_s);
    QCOMPARE(document.spans()[1].destination, u"/价 格"_s);
}

void TestMarkdownParser::readsFrontMatter_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("authors");

    QTest::newRow("plain") << u"title: A: b\nauthor: C D"_s << u"A: b"_s << QStringList{u"C D"_s};
    QTest::newRow("quoted") << u"title: \"A\"\nauthor: 'C'"_s << u"A"_s << QStringList{u"C"_s};
    QTest::newRow("list in brackets")
        << u"title: A\nauthors: [C, \"D\"]"_s << u"A"_s << QStringList{u"C"_s, u"D"_s};
    QTest::newRow("list by lines")
        << u"author:\n  - C\n  - D\ntitle: A"_s << u"A"_s << QStringList{u"C"_s, u"D"_s};
    QTest::newRow("quoted, with escapes") << u"title: \"A \\\"b\\\" \\u4EF7\"\nauthor: 'O''C'"_s
                                          << u"A \"b\" 价"_s << QStringList{u"O'C"_s};
    QTest::newRow("list in brackets, commas quoted")
        << u"title: A\nauthors: [\"C, D\", 'E']"_s << u"A"_s << QStringList{u"C, D"_s, u"E"_s};
    QTest::newRow("list in brackets over lines")
        << u"title: A\nauthors: [\n  C,\n  D\n  ]"_s << u"A"_s << QStringList{u"C"_s, u"D"_s};
    QTest::newRow("list without indentation")
        << u"authors:\n- C\n- D\ntitle: A"_s << u"A"_s << QStringList{u"C"_s, u"D"_s};
    QTest::newRow("persons") << u"title: A\nauthors:\n  - name: C\n    role: x\n  - {name: D}"_s
                             << u"A"_s << QStringList{u"C"_s, u"D"_s};
    QTest::newRow("one person") << u"title: A\nauthor:\n  name: C"_s << u"A"_s
                                << QStringList{u"C"_s};
    QTest::newRow("folded") << u"title: >-\n  A\n  b\nauthor: |\n  C"_s << u"A b"_s
                            << QStringList{u"C"_s};
    QTest::newRow("over lines") << u"title: A\n  b\nauthor: C"_s << u"A b"_s << QStringList{u"C"_s};
    QTest::newRow("comments") << u"# x\ntitle: A # x\nauthor: C#D"_s << u"A"_s
                              << QStringList{u"C#D"_s};
    QTest::newRow("nothing") << u"title: ~\nauthor: null"_s << u"H"_s << QStringList();
    QTest::newRow("empty") << u"title: ''\nauthor:"_s << u"H"_s << QStringList();
    QTest::newRow("no yaml") << u"title: [A] b\nauthor: *C*"_s << u"[A] b"_s
                             << QStringList{u"*C*"_s};
    QTest::newRow("an unknown alias")
        << u"title: A\nauthor: &c C\nauthors: [*c]"_s << u"A"_s << QStringList{u"[*c]"_s};
    QTest::newRow("capitals") << u"Title: 价格\nAuthor: 林"_s << u"价格"_s << QStringList{u"林"_s};
}

void TestMarkdownParser::readsFrontMatter()
{
    QFETCH(QString, front);
    const Metadata metadata =
        read(u"---\n%1\nsource: https://a.example\nlang: de\ndate: 2025-01-02\n---\n# H\n"_s.arg(
                 front))
            .metadata();
    QTEST(metadata.title, "title");
    QTEST(metadata.authors, "authors");
    QCOMPARE(metadata.source, u"https://a.example"_s);
    QCOMPARE(metadata.language, u"de"_s);
    QCOMPARE(metadata.date, u"2025-01-02"_s);
}

QTEST_GUILESS_MAIN(TestMarkdownParser)
#include "tst_markdownparser.moc"
