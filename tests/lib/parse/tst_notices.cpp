// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"
#include "tests/testlib/books.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

const QByteArray deepQuote(400, '>');
const QByteArray deepElements = QByteArray("<div>").repeated(600);

/// With NUL, which is valid in no text, for each 0xFF.
QByteArray malformed(QByteArray bytes)
{
    return bytes.replace('\xFF', '\0');
}

void addRow(const char *name, const char *file, const QByteArray &bytes, const Notice &notice,
            const char *beside)
{
    QTest::newRow(name) << QString::fromLatin1(file) << bytes << notice
                        << QString::fromUtf8(beside);
}

void addOfWholeFiles()
{
    addRow("empty", "a.md", " \n", {NoticeKind::Empty}, "");
    addRow("encoding", "a.txt", "Der Bahnhof hei\xDFt fr\xFCh \xF6stlich.",
           {NoticeKind::EncodingAssumed, u"windows-1252"_s}, "");
    addRow("page too tangled", "a.html",
           "<p>" + QByteArray("<b id=" + QByteArray(100'000, 'x') + ">").repeated(20)
               + QByteArray("<p>a").repeated(5000),
           {NoticeKind::MarkupUnread}, "");
}

void addMarkdown()
{
    addRow("replaced", "a.md", malformed("---\ntitle: T\n---\nOne.\n\nTwo\nth\xFFree.\n"),
           {NoticeKind::BytesReplaced, u"1"_s, 7}, "\uFFFDree.");
    addRow("replaced behind a footnote", "a.md",
           malformed("One[^1].\n\n[^1]: Said\n    again\n\n    and again.\n\nTwo\xFF.\n"),
           {NoticeKind::BytesReplaced, u"1"_s, 8}, "\uFFFD.");
    addRow("replaced in a footnote", "a.md",
           malformed("One[^1].\n\n[^1]: Said\n    ag\xFF"
                     "ain\n\nTwo.\n"),
           {NoticeKind::BytesReplaced, u"1"_s, 4},
           "\uFFFD"
           "ain");
    addRow("replaced in code", "a.md", malformed("One.\n\n```\na\nb\nc\xFF\nd\n```\n"),
           {NoticeKind::BytesReplaced, u"1"_s, 6}, "\uFFFD\nd");
    addRow("replaced in raw HTML", "a.md", malformed("One.\n\n<div>\nTwo\xFF\n</div>\n\nThree.\n"),
           {NoticeKind::BytesReplaced, u"1"_s, 4}, "\uFFFD\nThree.");
    addRow("deep quotation", "a.md", "One\ntwo.\n\n" + deepQuote + " three\nfour\n",
           {NoticeKind::NestingCut, {}, 4}, "three four");
    addRow("deep list", "a.md", "One.\n\n" + QByteArray("- ").repeated(200) + "two\n",
           {NoticeKind::NestingCut, {}, 3}, "two");
    addRow("deep emphasis", "a.md",
           "One.\n\nTwo\n" + QByteArray("*a **b ").repeated(150)
               + QByteArray("c** d* ").repeated(150),
           {NoticeKind::NestingCut, {}, 4}, "a b a b ");
    addRow("deep footnote", "a.md", "One[^1].\n\n[^1]: Two.\n\n    " + deepQuote + " three\n",
           {NoticeKind::NestingCut, {}, 5}, "three");
    addRow("marks unread", "a.md", "One.\n\n" + QByteArray("]([\n").repeated(50'000) + "\nEnd.",
           {NoticeKind::MarkupUnread, {}, 3}, "]([");
    addRow("long line", "a.md", "One.\n\n" + QByteArray(1 << 21, 'x') + "\nTwo.",
           {NoticeKind::LongLine, QString::number(1 << 21), 3}, "xxx");
}

void addPlainText()
{
    addRow("replaced in a text", "a.txt", malformed("One.\n\nTwo is long\nenough, th\xFFree.\n"),
           {NoticeKind::BytesReplaced, u"1"_s, 4}, "\uFFFDree.");
    addRow("replaced in a paragraph a line", "a.txt",
           malformed("One.\nTwo.\nThr\xFF"
                     "ee.\nFour.\n"),
           {NoticeKind::BytesReplaced, u"1"_s, 3},
           "\uFFFD"
           "ee.");
}

void addPages()
{
    addRow("replaced in a page", "a.html",
           malformed("<p>One.\n<p>Two\n<b>th\xFFree</b>\n<p title='\xFF'>Four."),
           {NoticeKind::BytesReplaced, u"2"_s, 3}, "\uFFFDree");
    addRow("replaced where nothing is seen", "a.html",
           malformed("<p>One.\n<p title='\xFF'>Two.\n<p>Thr\xFF"
                     "ee."),
           {NoticeKind::BytesReplaced, u"2"_s, 2}, "Two.");
    addRow("deep page", "a.html", "<p>One.</p>\n\n" + deepElements + "\nTwo.",
           {NoticeKind::NestingCut, {}, 3}, "Two.");
    addRow("deep quotations on a page", "a.html",
           "<p>One.\n" + QByteArray("<blockquote>\n").repeated(110) + "Two.",
           {NoticeKind::NestingCut, {}, 111}, "Two.");
}

void addTranscripts()
{
    const QByteArray bad = "00:00:0x,000 --> 00:00:05,000\n";
    addRow("times of SubRip", "a.srt",
           "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n" + bad + "Two.\n",
           {NoticeKind::CueTimesUnreadable, QString::fromUtf8(bad.trimmed()), 6}, "Two.");
    addRow("times of WebVTT", "a.vtt",
           "WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n0x:02.000 --> 00:03.000\nTwo.\n",
           {NoticeKind::CueTimesUnreadable, u"0x:02.000 --> 00:03.000"_s, 6}, "Two.");
    addRow("text outside of cues", "a.vtt",
           "WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\nTwo.\n\n00:03.000 --> 00:04.000\nThree.\n",
           {NoticeKind::TextOutsideCues, {}, 6}, "Two.");
    QByteArray many = "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n";
    for (int i = 2; i < 13; ++i)
        many += QByteArray::number(i) + '\n' + bad + "Word " + QByteArray::number(i) + ".\n\n";
    addRow("more faults", "a.srt", many, {NoticeKind::MoreCueFaults, u"3"_s, 38}, "Word 10.");
    addRow(
        "replaced in a cue", "a.vtt",
        malformed(
            "WEBVTT\n\n00:01.000 --> 00:02.000\nOne,\n\n00:02.000 --> 00:03.000\nthen t\xFFwo.\n"),
        {NoticeKind::BytesReplaced, u"1"_s, 7}, "\uFFFDwo.");
}

QList<ZippedFile> pages(qsizetype count)
{
    QList<ZippedFile> files;
    for (qsizetype i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        files.append({number + ".xhtml", page("<p>Page " + number + "</p>")});
    }
    return files;
}

/// A book of three pages, of which the second has another \a body, or is missing.
QByteArray withSecond(const std::optional<QByteArray> &body)
{
    QList<ZippedFile> files = bookFiles(pages(3), "<li><a href='2.xhtml'>The Second</a></li>");
    for (ZippedFile &file : files) {
        if (file.path == "2.xhtml" && body)
            file.content = page(*body);
    }
    if (!body)
        files.removeIf([](const ZippedFile &file) { return file.path == "2.xhtml"; });
    return zipOf(files);
}

void addBooks()
{
    const QString part = u"The Second"_s;
    addRow("empty book", "a.epub", book({{"1.xhtml", page(" ")}}), {NoticeKind::EmptyBook}, "");
    addRow("part missing", "a.epub", withSecond({}), {NoticeKind::PartMissing, {}, {}, part},
           "Page 3");
    addRow("part too large", "a.epub", withSecond(QByteArray(40 << 20, ' ')),
           {NoticeKind::PartTooLarge, {}, {}, part}, "Page 3");
    addRow("replaced in a part", "a.epub", withSecond(malformed("<p>one</p>\n\n<p>tw\xFFo</p>")),
           {NoticeKind::BytesReplaced, u"1"_s, 6, part}, "\uFFFDo");
    addRow("deep part", "a.epub", withSecond("<p>one</p>\n\n" + deepElements + "two"),
           {NoticeKind::NestingCut, {}, 6, part}, "two");
    QList<ZippedFile> files = bookFiles(pages(20));
    files.removeIf([](const ZippedFile &file) {
        return file.path.endsWith(".xhtml") && file.path != "20.xhtml" && file.path != "nav.xhtml";
    });
    addRow("more parts missing", "a.epub", zipOf(files),
           {NoticeKind::MorePartFaults, u"9"_s, {}, u"11.xhtml"_s}, "Page 20");
}

} // namespace

/// Where what is said of an article is found: in its source and in its text.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhere_data();
    void sayWhere();
};

void TestNotices::sayWhere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Notice>("notice");  // Without its position.
    QTest::addColumn<QString>("beside"); // How the text begins there; empty: it is of no place.

    addOfWholeFiles();
    addMarkdown();
    addPlainText();
    addPages();
    addTranscripts();
    addBooks();
}

void TestNotices::sayWhere()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(Notice, notice);
    QFETCH(QString, beside);
    const Result<Document> document = parseText({bytes, u"/articles/"_s + file});
    QVERIFY(document.has_value());
    const auto found = std::ranges::find(document->notices(), notice.kind, &Notice::kind);
    QVERIFY(found != document->notices().end());
    QCOMPARE(found->detail, notice.detail);
    QCOMPARE(found->line, notice.line);
    QCOMPARE(found->part, notice.part);
    QCOMPARE(found->position.has_value(), !beside.isEmpty());
    if (!found->position)
        return;
    const QString at = document->text().sliced(*found->position);
    QVERIFY2(at.startsWith(beside), qPrintable(at.first(std::min<qsizetype>(at.size(), 80))));
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
