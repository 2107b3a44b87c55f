// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/documentrules.h"

#include "lib/document/documentbuilder.h"
#include "lib/document/htmlwriter.h"

#include <QTest>

#include <functional>

using namespace Sidegloss;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Damage = std::function<void(DocumentParts &)>;

namespace {

/// A heading, an item with emphasis in a link, and a row of two cells: "Ports\nthe fee 𠮷\na\tb".
Document soundDocument()
{
    DocumentBuilder builder;
    builder.openBlock(BlockKind::Heading, {.level = 1});
    builder.appendText(u"Ports");
    builder.closeBlock();
    builder.openBlock(BlockKind::List);
    builder.openBlock(BlockKind::ListItem);
    builder.appendText(u"the ");
    builder.openSpan(SpanKind::Link, u"https://port.example"_s);
    builder.openSpan(SpanKind::Emphasis);
    builder.appendText(u"fee");
    builder.closeSpan();
    builder.closeSpan();
    builder.openCue(1s, 2s);
    builder.appendText(u" 𠮷");
    builder.closeCue();
    builder.closeBlock();
    builder.closeBlock();
    builder.openBlock(BlockKind::Table);
    builder.openBlock(BlockKind::TableRow);
    for (const QStringView cell : {u"a", u"b"}) {
        builder.openBlock(BlockKind::TableCell);
        builder.appendText(cell);
        builder.closeBlock();
    }
    Quote one;
    one.range = {0, 5};
    Quote other;
    other.range = {6, 9};
    return builder.build().withQuotes({one, other});
}

} // namespace

/// The rules that fuzz targets judge by notice what is broken, and nothing else.
class TestDocumentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInASoundDocument();
    void noticesDamage_data();
    void noticesDamage();
    void noticesMiscountedCodePoints();
    void judgesNotices();
    void judgesPages_data();
    void judgesPages();
};

void TestDocumentRules::findsNothingInASoundDocument()
{
    const Document document = soundDocument();
    QCOMPARE(document.text(), u"Ports\nthe fee 𠮷\na\tb"_s);
    QCOMPARE(brokenRules(partsOf(document)), QStringList());
    QCOMPARE(brokenCodePoints(document.text(), document.codePoints()), QStringList());
    QCOMPARE(brokenHtml(toHtml(document)), QStringList());
}

void TestDocumentRules::noticesDamage_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };

    row("half a character", [](DocumentParts &parts) { parts.text[14] = u'x'; });
    row("carriage return", [](DocumentParts &parts) { parts.text[0] = u'\r'; });
    row("NUL", [](DocumentParts &parts) { parts.text[0] = QChar::Null; });
    row("wrong separator", [](DocumentParts &parts) { parts.text[5] = u'\t'; });
    row("cells on two lines", [](DocumentParts &parts) { parts.text[18] = u'\n'; });
    row("text behind the last leaf", [](DocumentParts &parts) { parts.text += u'x'; });
    row("leaf beyond the text", [](DocumentParts &parts) { parts.blocks.last().range.end = 99; });
    row("leaves overlap", [](DocumentParts &parts) { parts.blocks[3].range.start = 4; });
    row("leaf not listed", [](DocumentParts &parts) { parts.leaves.removeLast(); });
    row("parent behind its child", [](DocumentParts &parts) { parts.blocks[1].parent = 2; });
    row("parent is a leaf", [](DocumentParts &parts) { parts.blocks[1].parent = 0; });
    row("container too short", [](DocumentParts &parts) { parts.blocks[1].range.end = 8; });
    row("span over two leaves", [](DocumentParts &parts) { parts.spans[0].range.end = 18; });
    row("spans cross", [](DocumentParts &parts) { parts.spans[1].range.end = 15; });
    row("span too deep", [](DocumentParts &parts) { parts.spans[1].depth = 2; });
    row("spans out of order", [](DocumentParts &parts) { parts.spans.swapItemsAt(0, 1); });
    row("section without its heading",
        [](DocumentParts &parts) { parts.sections[0].range.start = 3; });
    row("section in itself", [](DocumentParts &parts) { parts.sections[0].parent = 0; });
    row("quote beyond the text", [](DocumentParts &parts) { parts.quotes[1].range.end = 99; });
    row("quote turned round", [](DocumentParts &parts) { parts.quotes[1].range = {9, 6}; });
    row("quotes out of order", [](DocumentParts &parts) { parts.quotes.swapItemsAt(0, 1); });
    row("quote in no section", [](DocumentParts &parts) { parts.quotes[0].section = 7; });
    row("speaker without a name", [](DocumentParts &parts) { parts.quotes[0].speaker = u" "_s; });
    row("cue beyond the text", [](DocumentParts &parts) { parts.cues[0].range.end = 99; });
    row("cue over two leaves", [](DocumentParts &parts) { parts.cues[0].range.start = 3; });
    row("cue of nothing", [](DocumentParts &parts) { parts.cues[0].range = {14, 14}; });
    row("cue turned round", [](DocumentParts &parts) { parts.cues[0].end = 0s; });
    row("cue before the recording", [](DocumentParts &parts) { parts.cues[0].start = -1s; });
    row("cues overlap", [](DocumentParts &parts) { parts.cues.append(parts.cues[0]); });
    row("sure of nobody", [](DocumentParts &parts) { parts.quotes[0].confidence = 0.5; });
}

void TestDocumentRules::noticesDamage()
{
    QFETCH(Damage, damage);
    DocumentParts parts = partsOf(soundDocument());
    damage(parts);
    QVERIFY(!brokenRules(parts).isEmpty());
}

void TestDocumentRules::noticesMiscountedCodePoints()
{
    QVERIFY(!brokenCodePoints(u"a𠮷"_s, CodePoints(u"abc"_s)).isEmpty());
    QVERIFY(!brokenCodePoints(u"abc"_s, CodePoints(u"a𠮷"_s)).isEmpty());
}

void TestDocumentRules::judgesNotices()
{
    const auto of = [](qsizetype line) { return Notice{NoticeKind::NestingCut, {}, line}; };
    const auto at = [](qsizetype position) {
        return Notice{.kind = NoticeKind::NestingCut, .position = position};
    };
    QVERIFY(brokenNotices({{NoticeKind::Empty}, of(1), of(3), at(0), at(9)}, 3, 9).isEmpty());
    QVERIFY(!brokenNotices({of(4)}, 3, 9).isEmpty());
    QVERIFY(!brokenNotices({of(0)}, 3, 9).isEmpty());
    QVERIFY(!brokenNotices({at(-1)}, 3, 9).isEmpty());
    QVERIFY(!brokenNotices({at(10)}, 3, 9).isEmpty());
}

void TestDocumentRules::judgesPages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("isSound");

    QTest::newRow("web address") << u"<a href=\"https://a.example\">b</a>"_s << true;
    QTest::newRow("scheme as text") << u"<p>javascript:</p>"_s << true;
    QTest::newRow("script address") << u"<a href=\"javascript:1\">b</a>"_s << false;
    QTest::newRow("disguised") << u"<a href=\" Java&#10;Script:1\">b</a>"_s << false;
    QTest::newRow("data") << u"<img src=\"data:text/html,x\" />"_s << false;
    QTest::newRow("file") << u"<img src=\"FILE:///etc/passwd\" />"_s << false;
    QTest::newRow("script element") << u"<p><script /></p>"_s << false;
    QTest::newRow("script attribute") << u"<p onclick=\"x\" />"_s << false;
    QTest::newRow("crossing elements") << u"<p><em></p></em>"_s << false;
    QTest::newRow("never closed") << u"<p>"_s << false;
}

void TestDocumentRules::judgesPages()
{
    QFETCH(QString, html);
    QTEST(brokenHtml(html).isEmpty(), "isSound");
}

QTEST_GUILESS_MAIN(TestDocumentRules)
#include "tst_documentrules.moc"
