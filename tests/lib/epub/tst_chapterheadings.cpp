// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"
#include "tests/testlib/books.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// The sections, indented by their nesting, with their levels.
QStringList outline(const Document &document)
{
    QStringList lines;
    for (const Section &section : document.sections()) {
        int depth = 0;
        for (auto parent = section.parent; parent; parent = document.sections()[*parent].parent)
            ++depth;
        lines.append(QString(depth, u' ') + QString::number(section.level) + u' ' + section.title);
    }
    return lines;
}

QByteArray entry(const QByteArray &title, const QByteArray &address, const QByteArray &inner = {})
{
    return "<li><a href='" + address + "'>" + title + "</a>"
           + (inner.isEmpty() ? inner : "<ol>" + inner + "</ol>") + "</li>";
}

} // namespace

/// How a table of contents and the headings on the pages become one.
class TestChapterHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomeSections_data();
    void becomeSections();
    void addsOnlyWhatIsMissing_data();
    void addsOnlyWhatIsMissing();
};

void TestChapterHeadings::becomeSections_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QStringList>("sections");

    const QByteArray one = entry("One", "1.xhtml");
    const QByteArray both = one + entry("Two", "2.xhtml");
    const auto row = [](const char *name, const char *first, const char *second,
                        const QByteArray &contents, const QStringList &sections) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second) << contents << sections;
    };
    row("headings of their own", "<h1>One</h1><p>a", "<h1>Two</h1><p>b", both,
        {u"1 One"_s, u"1 Two"_s});
    row("no contents", "<h1>One</h1><h3>Deep</h3>", "<h2>Two</h2>", "",
        {u"1 One"_s, u" 3 Deep"_s, u" 2 Two"_s});
    row("no headings", "<p>a</p>", "<p>b</p>", both, {u"1 One"_s, u"1 Two"_s});
    row("levels by nesting", "<h1>One</h1>", "<h1>Two</h1>",
        entry("One", "1.xhtml", entry("Two", "2.xhtml")), {u"1 One"_s, u" 2 Two"_s});
    row("levels by nesting, not by markup", "<h4>One</h4>", "<h2>Two</h2>", both,
        {u"1 One"_s, u"1 Two"_s});
    row("headings that the contents don't name", "<h2>One</h2><h3>A</h3><h4>B</h4><h2>C</h2>", "",
        one, {u"1 One"_s, u" 2 A"_s, u"  3 B"_s, u" 2 C"_s});
    row("pages that the contents don't name", "<h1>One</h1>", "<h1>More</h1><h2>Still</h2>", one,
        {u"1 One"_s, u" 2 More"_s, u" 2 Still"_s});
    row("a heading of another name", "<p>Chapter</p><h2>A</h2><h3>B</h3><p>b", "", one,
        {u"1 A"_s, u" 2 B"_s});
    row("places on a page", "<h1>One</h1><p>a<h2 id='b'>B</h2><p>b<p id='c'>c", "",
        entry("One", "1.xhtml", entry("Bee", "1.xhtml#b") + entry("Cee", "1.xhtml#c")),
        {u"1 One"_s, u" 2 B"_s, u" 2 Cee"_s});
    row("a place within a heading", "<p>a<h2><a id='b'></a>B</h2>", "",
        one + entry("Something else", "1.xhtml#b"), {u"1 One"_s, u"1 B"_s});
    row("a place that isn't there", "<h1>One</h1>", "", entry("One", "1.xhtml#nosuch"),
        {u"1 One"_s});
    row("contents out of order", "<h2 id='a'>A</h2><h2 id='b'>B</h2>", "",
        entry("B", "1.xhtml#b") + entry("A", "1.xhtml#a"), {u"1 A"_s, u"1 B"_s});
    row("part and chapter on one page", "<h1>Part One</h1><h2>Chapter One</h2>", "",
        entry("Part One", "1.xhtml", entry("Chapter One", "1.xhtml")),
        {u"1 Part One"_s, u" 2 Chapter One"_s});
    row("part without a heading", "<h1>Chapter One</h1>", "",
        "<li><span>Part One</span><ol>" + entry("Chapter One", "1.xhtml") + "</ol></li>",
        {u"1 Part One"_s, u" 2 Chapter One"_s});
    row("part over a chapter of another name", "<p>1</p><h1>Prices</h1>", "",
        "<li><span>Part One</span><ol>" + entry("1. Of Prices", "1.xhtml") + "</ol></li>",
        {u"1 Part One"_s, u" 2 Prices"_s});
    row("seven levels", "<p>a", "",
        entry("1", "1.xhtml",
              entry("2", "1.xhtml",
                    entry("3", "1.xhtml",
                          entry("4", "1.xhtml",
                                entry("5", "1.xhtml",
                                      entry("6", "1.xhtml", entry("7", "1.xhtml"))))))),
        {u"1 1"_s, u" 2 2"_s, u"  3 3"_s, u"   4 4"_s, u"    5 5"_s, u"     6 6"_s, u"     6 7"_s});
    row("a heading that says more", "<p>1</p><h1>Chapter One: Prices</h1>", "",
        entry("Prices", "1.xhtml"), {u"1 Chapter One: Prices"_s});
    row("a heading that says less", "<p>Chapter 1</p><h1>Prices</h1>", "",
        entry("Chapter 1: Prices", "1.xhtml"), {u"1 Prices"_s});
    row("a paragraph that says the same", "<p class='title'>One</p><p>a", "", one, {u"1 One"_s});
    row("a box that says the same", "<div><div class='title'><b>O</b>NE</div><p>a</div>", "", one,
        {u"1 ONE"_s});
    row("a heading that is a picture", "<h1><img src='a.png' alt='One'/></h1><p>a", "", one,
        {u"1 One"_s});
    row("a heading far below",
        "<p>Very much text stands before the first heading of this page, so "
        "much that nobody would take that heading for the title of the page as a whole, would they?"
        "</p><h2>Later</h2><h3>Still</h3>",
        "", one, {u"1 One"_s, u" 2 Later"_s, u"  3 Still"_s});
    row("a heading in a table", "<table><tr><th>x</th></tr><tr><td><h2>No</h2></td></tr></table>",
        "", one, {u"1 One"_s});
    row("a place in a list", "<p>a</p><ul><li>x</li><li id='b'>y</li></ul>", "",
        one + entry("B", "1.xhtml#b"), {u"1 One"_s, u"1 B"_s});
    row("other files", "<h1>One</h1>", "", one + entry("Style", "style.css"), {u"1 One"_s});
}

void TestChapterHeadings::becomeSections()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, contents);
    QFETCH(QStringList, sections);
    const QByteArray bytes = book({{"1.xhtml", page(first)}, {"2.xhtml", page(second)}}, contents);
    const auto document = parse({bytes, u"/book.epub"_s});
    QVERIFY(document.has_value());
    QCOMPARE(outline(*document), sections);
}

void TestChapterHeadings::addsOnlyWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    QTest::newRow("there") << QByteArray("<h1>One</h1><p>a</p>") << u"One\na"_s;
    QTest::newRow("there, as a paragraph") << QByteArray("<p>One</p><p>a</p>") << u"One\na"_s;
    QTest::newRow("missing") << QByteArray("<p>a</p>") << u"One\na"_s;
    QTest::newRow("missing in a list") << QByteArray("<ul><li>a</li></ul>") << u"One\na"_s;
    QTest::newRow("missing on an empty page") << QByteArray() << u"One"_s;
}

void TestChapterHeadings::addsOnlyWhatIsMissing()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const auto document =
        parse({book({{"1.xhtml", page(body)}}, entry("One", "1.xhtml")), u"/book.epub"_s});
    QVERIFY(document.has_value());
    QCOMPARE(document->text(), text);
}

QTEST_GUILESS_MAIN(TestChapterHeadings)
#include "tst_chapterheadings.moc"
