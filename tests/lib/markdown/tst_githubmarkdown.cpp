// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/document/htmlwriter.h"
#include "lib/markdown/markdownparser.h"
#include "tests/testlib/foldedhtml.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

void row(const char *name, const QString &markdown, const QString &html)
{
    QTest::newRow(name) << markdown << html;
}

void addColumns()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
}

void compare()
{
    QFETCH(QString, markdown);
    DocumentBuilder builder;
    QVERIFY(parseMarkdown(markdown.toUtf8(), builder));
    QTEST(foldedHtml(toHtmlBody(builder.build())), "html");
}

/// A table with one column of a head and the rows \a cells.
QString column(const QStringList &cells)
{
    QString html = u"<table><thead><tr><th>a</th></tr></thead><tbody>"_s;
    for (const QString &cell : cells)
        html += u"<tr><td>"_s + cell + u"</td></tr>"_s;
    return html + u"</tbody></table>"_s;
}

} // namespace

/// What GitHub's Markdown adds to CommonMark, and footnotes.
class TestGithubMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTables_data();
    void readsTables() { compare(); }
    void readsStrikethrough_data();
    void readsStrikethrough() { compare(); }
    void readsTasks_data();
    void readsTasks() { compare(); }
    void readsAutolinks_data();
    void readsAutolinks() { compare(); }
    void readsFootnotes_data();
    void readsFootnotes() { compare(); }
};

void TestGithubMarkdown::readsTables_data()
{
    addColumns();
    row("one column", u"|a|\n|-|\n|b|\n|c|"_s, column({u"b"_s, u"c"_s}));
    row("no outer pipes", u"a | b\n--- | ---\nc | d"_s,
        u"<table><thead><tr><th>a</th><th>b</th></tr></thead>"
        "<tbody><tr><td>c</td><td>d</td></tr></tbody></table>"_s);
    row("only a head", u"|a|\n|-|"_s, u"<table><thead><tr><th>a</th></tr></thead></table>"_s);
    row("alignment", u"|a|b|c|\n|:-|:-:|-:|"_s,
        u"<table><thead><tr><th align=\"left\">a</th><th align=\"center\">b</th>"
        "<th align=\"right\">c</th></tr></thead></table>"_s);
    row("missing and surplus cells", u"|a|b|\n|-|-|\n|c|\n|d|e|f|"_s,
        u"<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td></td></tr>"
        "<tr><td>d</td><td>e</td></tr></tbody></table>"_s);
    row("escaped pipe", u"|a|\n|-|\n|b \\| c|"_s, column({u"b | c"_s}));
    row("escaped pipe in code", u"|a|\n|-|\n|`b\\|c`|"_s, column({u"<code>b|c</code>"_s}));
    row("escaped pipe in code outside of tables", u"|a|\n|-|\n|b|\n\n`c\\|d`"_s,
        column({u"b"_s}) + u"<p><code>c\\|d</code></p>"_s);
    row("inlines", u"|a|\n|-|\n|**b** [c](/d)|"_s,
        column({u"<strong>b</strong> <a href=\"/d\">c</a>"_s}));
    row("chinese", u"|a|\n|-|\n|**“零”**元|"_s, column({u"<strong>“零”</strong>元"_s}));
    row("ends at another block", u"|a|\n|-|\n|b|\n> c"_s,
        column({u"b"_s}) + u"<blockquote><p>c</p></blockquote>"_s);
    row("ends at an empty line", u"|a|\n|-|\nb\n\nc"_s, column({u"b"_s}) + u"<p>c</p>"_s);
    row("in an item", u"- |a|\n  |-|\n  |b|"_s, u"<ul><li>"_s + column({u"b"_s}) + u"</li></ul>"_s);
    row("in a quote", u"> |a|\n> |-|\n> |b|"_s,
        u"<blockquote>"_s + column({u"b"_s}) + u"</blockquote>"_s);
    row("no delimiter row", u"|a|\n|b|"_s, u"<p>|a| |b|</p>"_s);
}

void TestGithubMarkdown::readsStrikethrough_data()
{
    addColumns();
    row("two tildes", u"a ~~b~~ c"_s, u"<p>a <del>b</del> c</p>"_s);
    row("one tilde", u"a ~b~ c"_s, u"<p>a <del>b</del> c</p>"_s);
    row("three tildes", u"a ~~~b~~~ c"_s, u"<p>a ~~~b~~~ c</p>"_s);
    row("inside of a word", u"a~~b~~c"_s, u"<p>a<del>b</del>c</p>"_s);
    row("emphasis inside", u"~~a *b*~~"_s, u"<p><del>a <em>b</em></del></p>"_s);
    row("over lines", u"~~a\nb~~"_s, u"<p><del>a b</del></p>"_s);
    row("over paragraphs", u"~~a\n\nb~~"_s, u"<p>~~a</p><p>b~~</p>"_s);
    row("in code", u"`~~a~~`"_s, u"<p><code>~~a~~</code></p>"_s);
}

void TestGithubMarkdown::readsTasks_data()
{
    addColumns();
    const QString open = u"<li><input disabled type=\"checkbox\"> "_s;
    const QString done = u"<li><input checked disabled type=\"checkbox\"> "_s;
    const auto folded = [](const QString &html) {
        return foldedHtml(QString(html)
                              .replace(u"disabled"_s, u"disabled=\"\""_s)
                              .replace(u"checked"_s, u"checked=\"\""_s));
    };
    row("open and done", u"- [ ] a\n- [x] b\n* [X] c"_s,
        folded(u"<ul>"_s + open + u"a</li>"_s + done + u"b</li></ul><ul>"_s + done
               + u"c</li></ul>"_s));
    row("nested", u"- [x] a\n  - [ ] b"_s,
        folded(u"<ul>"_s + done + u"a<ul>"_s + open + u"b</li></ul></li></ul>"_s));
    row("numbered", u"1. [x] a"_s, folded(u"<ol>"_s + done + u"a</li></ol>"_s));
    row("no space within", u"- [] a"_s, u"<ul><li>[] a</li></ul>"_s);
    row("no space behind", u"- [ ]a"_s, u"<ul><li>[ ]a</li></ul>"_s);
    row("outside of lists", u"[ ] a"_s, u"<p>[ ] a</p>"_s);
}

void TestGithubMarkdown::readsAutolinks_data()
{
    addColumns();
    const auto link = [](const QString &destination, const QString &text) {
        return u"<a href=\""_s + destination + u"\">"_s + text + u"</a>"_s;
    };
    const QString a = link(u"https://a.example"_s, u"https://a.example"_s);
    row("address", u"see https://a.example."_s, u"<p>see "_s + a + u".</p>"_s);
    row("www", u"see www.a.example"_s,
        u"<p>see "_s + link(u"http://www.a.example"_s, u"www.a.example"_s) + u"</p>"_s);
    row("mail", u"ask me_too@a.example."_s,
        u"<p>ask "_s + link(u"mailto:me_too@a.example"_s, u"me_too@a.example"_s) + u".</p>"_s);
    row("emphasis around", u"*https://a.example* **https://a.example**"_s,
        u"<p><em>"_s + a + u"</em> <strong>"_s + a + u"</strong></p>"_s);
    row("underscores around", u"_ask me@a.example_"_s,
        u"<p><em>ask "_s + link(u"mailto:me@a.example"_s, u"me@a.example"_s) + u"</em></p>"_s);
    row("angle brackets", u"<me@a.example> <tel:1>"_s,
        u"<p>"_s + link(u"mailto:me@a.example"_s, u"me@a.example"_s) + u" "_s
            + link(u"tel:1"_s, u"tel:1"_s) + u"</p>"_s);
    row("in a link", u"[www.a.example](/b)"_s, u"<p><a href=\"/b\">www.a.example</a></p>"_s);
    row("in code", u"`https://a.example`"_s, u"<p><code>https://a.example</code></p>"_s);
    row("in a table", u"|a|\n|-|\n|https://a.example|"_s, column({a}));
}

void TestGithubMarkdown::readsFootnotes_data()
{
    addColumns();
    const QString mark = u"<sup><a href=\"#fn-1\">1</a></sup>"_s;
    const auto notes = [](const QStringList &bodies) {
        QString html = u"<section class=\"footnotes\"> "_s;
        for (qsizetype i = 0; i < bodies.size(); ++i)
            html += u"<div class=\"footnote\" id=\"fn-%1\">%2</div> "_s.arg(i + 1).arg(bodies[i]);
        return html + u"</section>"_s;
    };
    const QString t = notes({u"<p>T</p>"_s});
    const QString definition = u"\n\n[^t]: T"_s;

    row("plain", u"a[^t]."_s + definition, u"<p>a"_s + mark + u".</p>"_s + t);
    row("in a heading", u"# a[^t]"_s + definition, u"<h1>a"_s + mark + u"</h1>"_s + t);
    row("in emphasis", u"*a[^t]*"_s + definition, u"<p><em>a"_s + mark + u"</em></p>"_s + t);
    row("in a table", u"|a|\n|-|\n|b[^t]|"_s + definition, column({u"b"_s + mark}) + t);
    row("capitals", u"a[^T]"_s + definition, u"<p>a"_s + mark + u"</p>"_s + t);
    row("chinese label", u"价[^注]格\n\n[^注]: 说明"_s,
        u"<p>价"_s + mark + u"格</p>"_s + notes({u"<p>说明</p>"_s}));
    row("escaped", u"a\\[^t] [\\^t]"_s + definition, u"<p>a[^t] [^t]</p>"_s + t);
    row("behind an escaped backslash", u"a\\\\[^t]"_s + definition,
        u"<p>a\\"_s + mark + u"</p>"_s + t);
    row("in code", u"`a[^t]`"_s + definition, u"<p><code>a[^t]</code></p>"_s + t);
    row("in a link", u"[a[^t]](/u)"_s + definition, u"<p><a href=\"/u\">a[^t]</a></p>"_s + t);
    row("undefined", u"a[^u]"_s + definition, u"<p>a[^u]</p>"_s + t);
    row("several blocks", u"a[^t]\n\n[^t]: T\n\n    U\n\n    - V\n\nb"_s,
        u"<p>a"_s + mark + u"</p><p>b</p>"_s + notes({u"<p>T</p><p>U</p><ul><li>V</li></ul>"_s}));
    row("lazy line", u"a[^t]\n\n[^t]: T\nU"_s,
        u"<p>a"_s + mark + u"</p>"_s + notes({u"<p>T U</p>"_s}));
    row("in an item", u"- a[^t]\n\n  [^t]: T\n- b"_s,
        u"<ul><li><p>a"_s + mark + u"</p></li><li><p>b</p></li></ul>"_s + t);
    row("a definition in fenced code is none", u"a[^t]\n\n~~~\n[^t]: x\n~~~"_s + definition,
        u"<p>a"_s + mark + u"</p><pre><code>[^t]: x\n</code></pre>"_s + t);
    row("a link that the article defines", u"a[^t]\n\n[^t]: [b], [c][b], [d]\n\n[B]: /u 'x'"_s,
        u"<p>a"_s + mark + u"</p>"_s
            + notes({u"<p><a href=\"/u\" title=\"x\">b</a>, <a href=\"/u\" title=\"x\">c</a>, "
                     "[d]</p>"_s}));
    row("a link whose definition takes three lines", u"a[^t]\n\n[^t]: [b]\n\n[b]:\n/u\n'x'\n"_s,
        u"<p>a"_s + mark + u"</p>"_s + notes({u"<p><a href=\"/u\" title=\"x\">b</a></p>"_s}));
    row("words that look like a definition", u"a[^t]\n\n[^t]: [b]\n\n[b]: is no address"_s,
        u"<p>a"_s + mark + u"</p><p>[b]: is no address</p>"_s + notes({u"<p>[b]</p>"_s}));
    row("a definition of a link in fenced code", u"a[^t]\n\n[^t]: [b]\n\n~~~\n[b]: /u\n~~~"_s,
        u"<p>a"_s + mark + u"</p><pre><code>[b]: /u\n</code></pre>"_s + notes({u"<p>[b]</p>"_s}));
}

QTEST_GUILESS_MAIN(TestGithubMarkdown)
#include "tst_githubmarkdown.moc"
