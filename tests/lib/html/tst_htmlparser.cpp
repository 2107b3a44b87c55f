// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/htmlwriter.h"
#include "lib/html/htmlparser.h"
#include "lib/html/htmlsource.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Document read(const QString &html)
{
    DocumentBuilder builder;
    parseHtml(html, builder);
    return builder.build();
}

QString repeated(const char *piece, int times)
{
    return QString::fromLatin1(piece).repeated(times);
}

} // namespace

class TestHtmlParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsElements_data();
    void readsElements();
    void knowsThePlacesOfItsLinks();
    void foldsWhiteSpace_data();
    void foldsWhiteSpace();
    void placesCells_data();
    void placesCells();
    void saysWhatWasCut_data();
    void saysWhatWasCut();
    void keepsTextThatLiesDeep();
    void leavesOutWhatLongCommentsSay_data();
    void leavesOutWhatLongCommentsSay();
};

void TestHtmlParser::readsElements_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("body");

    QTest::newRow("heading and paragraphs")
        << u"<h2>Ports</h2><p>One</p><p>Two"_s << u"<h2>Ports</h2>\n<p>One</p>\n<p>Two</p>\n"_s;
    QTest::newRow("text in boxes")
        << u"<div>One<div>Two</div>Three</div>"_s << u"<p>One</p>\n<p>Two</p>\n<p>Three</p>\n"_s;
    QTest::newRow("spans")
        << u"<p><em>a</em> <b>b</b> <s>c</s> <kbd>d</kbd></p>"_s
        << u"<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n"_s;
    QTest::newRow("links") << u"<a href=' /x ' title='T'>a</a> <a name=n>b</a>"_s
                           << u"<p><a href=\"/x\" title=\"T\">a</a> b</p>\n"_s;
    QTest::newRow("drawing that is a picture")
        << u"<p>a</p><svg aria-label='A map'><g><image xlink:href='m.png'/></g></svg>"_s
        << u"<p>a</p>\n<p><img src=\"m.png\" alt=\"A map\" /></p>\n"_s;
    QTest::newRow("drawing that is more")
        << u"<p>a</p><svg><image xlink:href='m.png'/><circle r='2'/></svg>"_s << u"<p>a</p>\n"_s;
    QTest::newRow("link around blocks")
        << u"<a href=x><h3>a</h3><p>b</p></a>"_s
        << u"<h3><a href=\"x\">a</a></h3>\n<p><a href=\"x\">b</a></p>\n"_s;
    QTest::newRow("spans that cut blocks")
        << u"<p><b>a<p>b</b>c"_s << u"<p><strong>a</strong></p>\n<p><strong>b</strong>c</p>\n"_s;
    QTest::newRow("empty spans") << u"<p><i class=icon></i>a<a href=x> </a></p>"_s
                                 << u"<p>a</p>\n"_s;
    QTest::newRow("image") << u"<p>a <img src=i.png alt='A  b' title=t></p>"_s
                           << u"<p>a <img src=\"i.png\" alt=\"A b\" title=\"t\" /></p>\n"_s;
    QTest::newRow("lazy image") << u"<img src='data:x' data-src=i.png>"_s
                                << u"<p><img src=\"i.png\" alt=\"\" /></p>\n"_s;
    QTest::newRow("counting pixel") << u"<p>a<img src=i.gif width=1 height=1>"_s << u"<p>a</p>\n"_s;
    QTest::newRow("figure") << u"<figure><img src=i><figcaption>C</figcaption></figure>"_s
                            << u"<p><img src=\"i\" alt=\"\" /></p>\n<p>C</p>\n"_s;
    QTest::newRow("lists")
        << u"<ol start=3><li>a<li>b<ul><li>c</ul></ol>"_s
        << u"<ol start=\"3\">\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n"_s;
    QTest::newRow("loose list") << u"<ul><li><p>a</ul>"_s
                                << u"<ul>\n<li>\n<p>a</p>\n</li>\n</ul>\n"_s;
    QTest::newRow("list in a list")
        << u"<ul><li>a</li><ul><li>b</li></ul></ul>"_s
        << u"<ul>\n<li>a</li>\n<li>\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"_s;
    QTest::newRow("text in a list")
        << u"<ul>a<li>b</ul>"_s << u"<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"_s;
    QTest::newRow("item without list") << u"<li>a"_s << u"<p>a</p>\n"_s;
    QTest::newRow("tasks")
        << u"<ul><li><input type=checkbox checked> a<li><label><input type=checkbox>b</label></ul>"_s
        << u"<ul>\n<li><input type=\"checkbox\" disabled=\"\" checked=\"\" /> a</li>\n"
           "<li><input type=\"checkbox\" disabled=\"\" /> b</li>\n</ul>\n"_s;
    QTest::newRow("quote") << u"<blockquote>a<p>b</blockquote>"_s
                           << u"<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"_s;
    QTest::newRow("nothing in containers")
        << u"<ul><li></li></ul><blockquote> </blockquote>a"_s << u"<p>a</p>\n"_s;
    QTest::newRow("listing") << u"<pre class=lang-sh>\na  <b>b</b>\n\tc<br>d</pre>"_s
                             << u"<pre><code class=\"language-sh\">a  b\n\tc\nd\n</code></pre>\n"_s;
    QTest::newRow("code") << u"<p><code>a \n <i>b</i></code>"_s
                          << u"<p><code>a <em>b</em></code></p>\n"_s;
    QTest::newRow("rule") << u"a<hr>b"_s << u"<p>a</p>\n<hr />\n<p>b</p>\n"_s;
    QTest::newRow("breaks") << u"a<br>b<br><br>c<br>"_s << u"<p>a<br />\nb</p>\n<p>c</p>\n"_s;
    QTest::newRow("break between blocks") << u"<p>a</p><br><p>b</p>"_s << u"<p>a</p>\n<p>b</p>\n"_s;
    QTest::newRow("terms") << u"<dl><dt>Quay<dd>A wall<dd><p>of stone</dl>"_s
                           << u"<p><strong>Quay</strong></p>\n<p>A wall</p>\n<p>of stone</p>\n"_s;
    QTest::newRow("terms as labels") << u"<dl><dt>Voss:</dt>\n<dd><p>No.</p><p>Yes.</p></dl>"_s
                                     << u"<p><strong>Voss:</strong> No.</p>\n<p>Yes.</p>\n"_s;
    QTest::newRow("ruby") << u"<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字"_s
                          << u"<p>漢字</p>\n"_s;
    QTest::newRow("quotation marks") << u"<p><q>a <q>b</q></q>"_s << u"<p>“a ‘b’”</p>\n"_s;
    QTest::newRow("german quotation marks") << u"<html lang=de><p><q>a</q>"_s << u"<p>„a“</p>\n"_s;
    QTest::newRow("footnote link")
        << u"<p>a<sup><a href='#n1'>1</a></sup>"_s << u"<p>a<a href=\"#n1\">1</a></p>\n"_s;
    QTest::newRow("dropped")
        << u"a<script>x</script><style>x</style><template>x</template><noscript>x</noscript>"
           "<iframe>x</iframe><object>x</object><svg><text>x</text></svg><math><mi>x</math>"
           "<button>x</button><select><option>x</select><textarea>x</textarea>b"_s
        << u"<p>ab</p>\n"_s;
    QTest::newRow("hidden") << u"<p hidden>x</p><p style='color:red; Display : none'>x</p>"
                               "<p aria-hidden=true>x</p><p aria-hidden=false>a"_s
                            << u"<p>a</p>\n"_s;
    QTest::newRow("form to fill in") << u"<form>Search<input></form>a"_s << u"<p>a</p>\n"_s;
    QTest::newRow("form around the page")
        << u"<form><p>%1</form>"_s.arg(repeated("a ", 2000).trimmed())
        << u"<p>%1</p>\n"_s.arg(repeated("a ", 2000).trimmed());
    QTest::newRow("frames")
        << u"<frameset><frame src=a.htm title=Menu><frame src=b.htm></frameset>"_s
        << u"<p><a href=\"a.htm\">Menu</a></p>\n<p><a href=\"b.htm\">b.htm</a></p>\n"_s;
    QTest::newRow("mobile page")
        << u"<amp-img src=i alt=a></amp-img><amp-ad>x</amp-ad><x-y>b</x-y>"_s
        << u"<p><img src=\"i\" alt=\"a\" />b</p>\n"_s;
    QTest::newRow("empty element in XHTML")
        << u"<?xml version='1.0'?><html><head><title/><script src='x'/></head>"
           "<body><a id='b'/><p class='c' />a</body></html>"_s
        << u"<p>a</p>\n"_s;
    QTest::newRow("script address")
        << u"<a href='java\nscript:x'>a</a>"_s << u"<p><a>a</a></p>\n"_s;
}

void TestHtmlParser::readsElements()
{
    QFETCH(QString, html);
    QTEST(toHtmlBody(read(html)), "body");
}

void TestHtmlParser::knowsThePlacesOfItsLinks()
{
    const Document document = read(
        u"<p><a href='#one'>1</a> <a href='#two'>2</a> <a href='#three'>3</a> <a href='#4'>4</a>"
        "</p><h2 id=one>One</h2><p>text <b id=two>two</b></p><a name=three></a><p>three</p>"
        "<p id=unlinked>x</p>"_s);
    QCOMPARE(document.text(), u"1 2 3 4\nOne\ntext two\nthree\nx"_s);
    const QHash<QString, qsizetype> expected{{u"one"_s, 8}, {u"two"_s, 16}, {u"three"_s, 21}};
    QCOMPARE(document.linkTargets(), expected);
}

void TestHtmlParser::foldsWhiteSpace_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("runs") << u"<p>  a \n\t b  </p>"_s << u"a b"_s;
    QTest::newRow("around tags") << u"<p>a <b> b</b> c\n<i>\nd</i>"_s << u"a b c d"_s;
    QTest::newRow("line end in Chinese") << u"<p>价格\n  将会<b>\n降</b>"_s << u"价格将会降"_s;
    QTest::newRow("line end between scripts") << u"<p>价格\nwill\n降"_s << u"价格 will 降"_s;
    QTest::newRow("space in Chinese") << u"<p>价格 将会"_s << u"价格 将会"_s;
    QTest::newRow("no-break and ideographic spaces")
        << u"<p>a&nbsp;b&#x3000;c"_s << u"a\u00A0b\u3000c"_s;
    QTest::newRow("paragraph for space") << u"<p>a<p>&nbsp;<p>b"_s << u"a\nb"_s;
    QTest::newRow("beside a break") << u"a \n<br> \n b"_s << u"a\nb"_s;
    QTest::newRow("a carriage return by its number")
        << u"<pre>a&#13;b &#xD;c</pre>"_s << u"a\nb \nc"_s;
    QTest::newRow("carriage returns") << u"<pre>a\r\nb\rc</pre>"_s << u"a\nb\nc"_s;
    QTest::newRow("NUL") << u"<p>a%1b"_s.arg(QChar()) << u"ab"_s;
    QTest::newRow("entities") << u"<p>&lt;&eacute;&#x1F600;&bogus;&amp"_s << u"<é😀&bogus;&"_s;
}

void TestHtmlParser::foldsWhiteSpace()
{
    QFETCH(QString, html);
    QTEST(read(html).text(), "text");
}

void TestHtmlParser::placesCells_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("columns");
    QTest::addColumn<qsizetype>("headers");

    QTest::newRow("head") << u"<thead><tr><th>a<th>b<tbody><tr><th>c<td>d"_s << u"a\tb\nc\td"_s
                          << QList<int>{0, 1, 0, 1} << qsizetype(2);
    QTest::newRow("first row is the head") << u"<tr><th>a<th>b<tr><td>c<td>d"_s << u"a\tb\nc\td"_s
                                           << QList<int>{0, 1, 0, 1} << qsizetype(2);
    QTest::newRow("no head") << u"<tr><td>a<td>b<tr><td>c<td>d"_s << u"a\tb\nc\td"_s
                             << QList<int>{0, 1, 0, 1} << qsizetype(0);
    QTest::newRow("empty cells") << u"<tr><th>a<th><tr><td><td>d"_s << u"a\t\n\td"_s
                                 << QList<int>{0, 1, 0, 1} << qsizetype(2);
    QTest::newRow("spans") << u"<tr><th rowspan=2>a<th colspan=2>b<th>c<tr><td>d<td>e<td>f"_s
                           << u"a\tb\tc\nd\te\tf"_s << QList<int>{0, 1, 3, 1, 2, 3} << qsizetype(3);
    QTest::newRow("huge span") << u"<tr><th colspan=1000000>a<th>b"_s << u"a\tb"_s
                               << QList<int>{0, 100} << qsizetype(2);
    QTest::newRow("senseless spans") << u"<tr><th colspan=-1 rowspan=x>a<th>b"_s << u"a\tb"_s
                                     << QList<int>{0, 1} << qsizetype(2);
    QTest::newRow("caption") << u"<caption>C</caption><tr><th>a"_s << u"C\na"_s << QList<int>{0}
                             << qsizetype(1);
    QTest::newRow("blocks in cells") << u"<tr><th><p>a<p>b<ul><li>c</ul><th><h2>d</h2>"_s
                                     << u"a\nb\nc\td"_s << QList<int>{0, 1} << qsizetype(2);
    QTest::newRow("table in a table") << u"<tr><th>a<th><table><tr><th>b<th>c</table><tr><td>d"_s
                                      << u"a\tb\nc\nd"_s << QList<int>{0, 1, 0} << qsizetype(2);
    QTest::newRow("layout") << u"<tr><td>a<td><table><tr><td>b</table>"_s << u"a\nb"_s
                            << QList<int>() << qsizetype(0);
    QTest::newRow("one column") << u"<tr><td>a<tr><td>b"_s << u"a\nb"_s << QList<int>()
                                << qsizetype(0);
}

void TestHtmlParser::placesCells()
{
    QFETCH(QString, html);
    const Document document = read(u"<table>"_s + html);
    QTEST(document.text(), "text");
    QList<int> columns;
    qsizetype headers = 0;
    for (const Block &block : document.blocks()) {
        if (block.kind != BlockKind::TableCell)
            continue;
        columns.append(block.attributes.column);
        headers += block.attributes.header ? 1 : 0;
    }
    QTEST(columns, "columns");
    QTEST(headers, "headers");
}

void TestHtmlParser::saysWhatWasCut_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<qsizetype>("line");

    QTest::newRow("quotes in one another")
        << u"a\n"_s + repeated("<blockquote>\n", 120) + u'b' << qsizetype(121);
    QTest::newRow("spans in one another")
        << u"a\n"_s + repeated("<em>", 120) + u'b' << qsizetype(2);
    QTest::newRow("boxes in one another")
        << u"a\n"_s + repeated("<div>\n", 600) + u'b' << qsizetype(514);
    QTest::newRow("attributes") << u"a\n<p %1>b"_s.arg(repeated("x ", 200)) << qsizetype(2);
}

void TestHtmlParser::saysWhatWasCut()
{
    QFETCH(QString, html);
    const Document document = read(html);
    QCOMPARE(document.notices().size(), 1);
    QCOMPARE(document.notices().first().kind, NoticeKind::NestingCut);
    QTEST(document.notices().first().line.value_or(0), "line");
    QVERIFY(document.text().endsWith(u'b'));
}

void TestHtmlParser::keepsTextThatLiesDeep()
{
    const QString html = repeated("<div>a<span>", 2000) + u"b"_s + repeated("</span>c</div>", 2000);
    const QString text = QString(read(html).text()).remove(u'\n');
    QCOMPARE(text, u"a"_s.repeated(2000) + u'b' + u"c"_s.repeated(2000));
}

void TestHtmlParser::leavesOutWhatLongCommentsSay_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("prepared");
    QTest::addColumn<QString>("text");

    const QString words = repeated("no <p>words\n", 10'000);
    const QString lines = repeated("\n", 10'000);
    QTest::newRow("between text") << u"a<!--%1-->b"_s.arg(words) << u"a<!--%1-->b"_s.arg(lines)
                                  << u"ab"_s;
    QTest::newRow("one after the other")
        << u"a<!--%1--><!--%1-->b"_s.arg(words) << u"a<!--%1--><!--%1-->b"_s.arg(lines) << u"ab"_s;
    QTest::newRow("without an end") << u"a<!--"_s + words << u"a<!--"_s + lines << u"a"_s;
    const QString ended = u"a<!--%1--!>b<!-- -->"_s.arg(words);
    QTest::newRow("ended in another way") << ended << ended << u"ab"_s;
    const QString script = u"a<script><!--%1--></script>b"_s.arg(words);
    QTest::newRow("of a script") << script << script << u"ab"_s;
}

void TestHtmlParser::leavesOutWhatLongCommentsSay()
{
    QFETCH(QString, html);
    QTEST(QString::fromUtf8(prepareHtml(html).utf8), "prepared");
    QTEST(read(html).text(), "text");
}

QTEST_GUILESS_MAIN(TestHtmlParser)
#include "tst_htmlparser.moc"
