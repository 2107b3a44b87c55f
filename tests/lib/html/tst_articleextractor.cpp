// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/htmlparser.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// A paragraph long enough to be an article's; the number tells them apart.
QString prose(int number)
{
    return u"This is paragraph %1 of an article, which goes on for so long that nobody would take "
           u"it "
           "for a label, and which ends with a full stop."_s.arg(number);
}

QString paragraph(int number)
{
    return u"<p>%1</p>"_s.arg(prose(number));
}

QString readText(const QString &html)
{
    DocumentBuilder builder;
    parseHtml(html, builder);
    return builder.build().text();
}

} // namespace

/// What is left out and what isn't, one trap a row; whole pages are in tst_htmlfixtures.
class TestArticleExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOut_data();
    void leavesOut();
    void keeps_data();
    void keeps();
    void takesAPageWithoutArticleWhole_data();
    void takesAPageWithoutArticleWhole();
    void keepsAThread();
};

void TestArticleExtractor::leavesOut_data()
{
    QTest::addColumn<QString>("html");

    const auto behind = [](const QString &html) { return u"<div>%1</div>"_s.arg(html); };
    QTest::newRow("navigation") << u"<nav>%1</nav>"_s.arg(paragraph(9));
    QTest::newRow("role") << u"<div role=contentinfo>%1</div>"_s.arg(paragraph(9));
    QTest::newRow("class") << u"<div class='box related-stories'>%1</div>"_s.arg(paragraph(9));
    QTest::newRow("camel case") << u"<div class='RelatedStories'>%1</div>"_s.arg(paragraph(9));
    QTest::newRow("two words") << u"<div class='read-next'>%1</div>"_s.arg(paragraph(9));
    QTest::newRow("id") << u"<section id=comments><h2>Two views</h2>%1</section>"_s.arg(
        paragraph(9));
    QTest::newRow("german") << u"<div class='leserkommentare'>%1</div>"_s.arg(paragraph(9));
    QTest::newRow("pinyin") << u"<div class='xiangguan_list'>%1</div>"_s.arg(paragraph(9));
    QTest::newRow("advertisement") << u"<div class='ad ad-top'>%1</div>"_s.arg(paragraph(9));
    QTest::newRow("heading") << behind(u"<h3>More from the Courier</h3>%1"_s.arg(paragraph(9)));
    QTest::newRow("heading beside the article")
        << u"<h3>Lesen Sie auch:</h3><div>%1</div>"_s.arg(paragraph(9));
    QTest::newRow("chinese heading") << behind(u"<h3>相关阅读</h3>%1"_s.arg(paragraph(9)));
    QTest::newRow("number of comments") << behind(u"<h3>12 Comments</h3>%1"_s.arg(paragraph(9)));
    QTest::newRow("links")
        << u"<ul><li><a href=a>A</a><li><a href=b>B</a><li><a href=c>C</a></ul>"_s;
    QTest::newRow("links at the end") << u"<p><a href=a>Back to the top</a></p>"_s;
    QTest::newRow("label") << u"<p>Anzeige</p>"_s;
    QTest::newRow("owner") << u"<p>Copyright 2026 Courier</p>"_s;
}

void TestArticleExtractor::leavesOut()
{
    QFETCH(QString, html);
    const QString page = u"<body><h1>Title</h1>%1%2%3</body>"_s;
    const QString article = u"Title\n"_s + prose(1) + u'\n' + prose(2);
    QCOMPARE(readText(page.arg(paragraph(1), paragraph(2), html)), article);
}

void TestArticleExtractor::keeps_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("standfirst") << u"<p class=teaser>%1</p>"_s.arg(prose(9)) << prose(9);
    QTest::newRow("section on comments")
        << u"<section id=comments-on-the-draft><h2>Comments on the draft</h2>%1</section>"_s.arg(
               paragraph(9))
        << u"Comments on the draft\n"_s + prose(9);
    QTest::newRow("heading with its words as id")
        << u"<h2 id=privacy>Privacy</h2>%1"_s.arg(paragraph(9)) << u"Privacy\n"_s + prose(9);
    QTest::newRow("section with its heading as id")
        << u"<section id=privacy><h2>Privacy</h2>%1</section>"_s.arg(paragraph(9))
        << u"Privacy\n"_s + prose(9);
    QTest::newRow("related work") << u"<h2>Related work</h2>%1"_s.arg(paragraph(9))
                                  << u"Related work\n"_s + prose(9);
    QTest::newRow("comment in a listing")
        << u"<pre><span class=comment># why</span></pre>"_s << u"# why"_s;
    QTest::newRow("page builder")
        << u"<div class='elementor-widget elementor-widget-text'>%1</div>"_s.arg(paragraph(9))
        << prose(9);
    QTest::newRow("made-up classes")
        << u"<div class='ab ac ad'>%1</div>"_s.arg(paragraph(9)) << prose(9);
    QTest::newRow("whose quotation it is")
        << u"<blockquote><p>%1</p><footer>Ada Berg</footer></blockquote>"_s.arg(prose(9))
        << prose(9) + u"\nAda Berg"_s;
    QTest::newRow("sources")
        << u"<h2>Sources</h2><ul><li><a href=a>A</a><li><a href=b>B</a><li><a href=c>C</a></ul>"_s
        << u"Sources\nA\nB\nC"_s;
    QTest::newRow("copyright as a subject")
        << u"<p>Copyright law is old.</p>"_s << u"Copyright law is old."_s;
    QTest::newRow("short answers") << u"<p>No.</p><p>Yes.</p>"_s << u"No.\nYes."_s;
    QTest::newRow("a list") << u"<ul><li>one<li>two</ul>"_s << u"one\ntwo"_s;
}

void TestArticleExtractor::keeps()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    const QString page = u"<body><h1>Title</h1>%1%2%3</body>"_s;
    const QString article = u"Title\n"_s + prose(1) + u'\n' + text + u'\n' + prose(2);
    QCOMPARE(readText(page.arg(paragraph(1), html, paragraph(2))), article);
}

void TestArticleExtractor::takesAPageWithoutArticleWhole_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u"<body></body>"_s << QString();
    QTest::newRow("a word") << u"<body>Hello</body>"_s << u"Hello"_s;
    QTest::newRow("menu") << u"<nav><a href=a>A</a> <a href=b>B</a> <a href=c>C</a></nav>"_s
                          << u"A B C"_s;
    QTest::newRow("no body") << u"<p>Short.<footer>End.</footer>"_s << u"Short.\nEnd."_s;
}

void TestArticleExtractor::takesAPageWithoutArticleWhole()
{
    QFETCH(QString, html);
    QTEST(readText(html), "text");
}

/// Where comments are all there is, they are what the page is about.
void TestArticleExtractor::keepsAThread()
{
    QString html = u"<body><h1>Title</h1>"_s;
    QString text = u"Title"_s;
    for (int i = 0; i < 6; ++i) {
        html += u"<div class=comment>%1</div>"_s.arg(paragraph(i));
        text += u'\n' + prose(i);
    }
    QCOMPARE(readText(html), text);
}

QTEST_GUILESS_MAIN(TestArticleExtractor)
#include "tst_articleextractor.moc"
