// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"
#include "lib/document/htmlwriter.h"
#include "lib/document/inlinehtml.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestHtmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDestinations_data();
    void writesDestinations();
    void leavesOutADangerousLink();
    void escapesText();
    void isAPage();
};

void TestHtmlWriter::writesDestinations_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("href");

    QTest::newRow("plain") << u"https://example.org/a?b=c&d#e"_s
                           << u"https://example.org/a?b=c&d#e"_s;
    QTest::newRow("encoded already") << u"/a%20b"_s << u"/a%20b"_s;
    QTest::newRow("space and bracket") << u"/a b[1]\\"_s << u"/a%20b%5B1%5D%5C"_s;
    QTest::newRow("letters") << u"/价"_s << u"/%E4%BB%B7"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u""_s;
    QTest::newRow("script in disguise") << u" Java\tScript:alert(1)"_s << u""_s;
    QTest::newRow("vbscript") << u"vbscript:x"_s << u""_s;
    QTest::newRow("data") << u"DATA:text/html,x"_s << u""_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
    QTest::newRow("a path named data") << u"data/x"_s << u"data/x"_s;
    QTest::newRow("other scheme") << u"made-up:x"_s << u"made-up:x"_s;
    QTest::newRow("fragment") << u"#part"_s << u"#part"_s;
}

void TestHtmlWriter::writesDestinations()
{
    QFETCH(QString, destination);
    QTEST(hrefOf(destination), "href");
}

void TestHtmlWriter::leavesOutADangerousLink()
{
    DocumentBuilder builder;
    builder.openSpan(SpanKind::Link, u"javascript:alert(1)"_s);
    builder.appendText(u"x");
    builder.closeSpan();
    builder.appendImage(u"file:///etc/passwd"_s, {}, u"y"_s);
    const Document document = builder.build();
    QCOMPARE(toHtmlBody(document), u"<p><a>x</a><img alt=\"y\" /></p>\n"_s);
    QCOMPARE(document.spans().constFirst().destination, u"javascript:alert(1)"_s);
}

void TestHtmlWriter::escapesText()
{
    DocumentBuilder builder;
    builder.openSpan(SpanKind::Link, u"/\"><script>"_s, u"\"t\""_s);
    builder.appendText(u"<b>&");
    QCOMPARE(
        toHtmlBody(builder.build()),
        u"<p><a href=\"/%22%3E%3Cscript%3E\" title=\"&quot;t&quot;\">&lt;b&gt;&amp;</a></p>\n"_s);
}

void TestHtmlWriter::isAPage()
{
    DocumentBuilder builder;
    builder.metadata().title = u"a < b"_s;
    builder.metadata().language = u"zh-Hans"_s;
    builder.appendText(u"价格");
    const QString html = toHtml(builder.build());
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n"_s));
    QVERIFY(html.contains(u"<title>a &lt; b</title>"_s));
    QVERIFY(html.endsWith(u"<body>\n<p>价格</p>\n</body>\n</html>\n"_s));
}

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
