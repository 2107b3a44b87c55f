// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/format.h"

#include <QStringEncoder>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByTheEnding_data();
    void goesByTheEnding();
    void goesByTheContent_data();
    void goesByTheContent();
    void tellsTranscripts_data();
    void tellsTranscripts();
    void tellsBinary_data();
    void tellsBinary();
    void saysWhatIsForeign_data();
    void saysWhatIsForeign();
};

void TestFormat::goesByTheEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Format>("format");

    QTest::newRow("md") << u"/a/b.md"_s << Format::Markdown;
    QTest::newRow("markdown") << u"/a/b.MARKDOWN"_s << Format::Markdown;
    QTest::newRow("txt") << u"/a/b.TXT"_s << Format::PlainText;
    QTest::newRow("html") << u"/a/b.html"_s << Format::Html;
    QTest::newRow("xhtml") << u"/a/b.XHTML"_s << Format::Html;
    QTest::newRow("vtt") << u"/a/b.vtt"_s << Format::WebVtt;
    QTest::newRow("srt") << u"/a/b.SRT"_s << Format::SubRip;
    QTest::newRow("epub") << u"/a/b.epub"_s << Format::Epub;
    QTest::newRow("none") << u"/a.txt/b"_s << Format::Markdown;
    QTest::newRow("unknown") << u"/a/b.note"_s << Format::Markdown;
}

void TestFormat::goesByTheEnding()
{
    QFETCH(QString, path);
    QTEST(formatOf(path), "format");
}

void TestFormat::goesByTheContent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Format>("format");

    const QString unknown = u"/a/saved"_s;
    QTest::newRow("doctype") << unknown << QByteArray("\n<!DOCTYPE html>x") << Format::Html;
    QTest::newRow("html") << unknown << QByteArray("\xEF\xBB\xBF<HTML lang=de>") << Format::Html;
    QTest::newRow("comments before")
        << unknown << QByteArray("<!-- a --><!-- > -->\n<html>") << Format::Html;
    QTest::newRow("xhtml") << unknown << QByteArray("<?xml version='1.0'?>\n<!doctype HTML PUBLIC")
                           << Format::Html;
    QTest::newRow("other XML") << unknown << QByteArray("<?xml version='1.0'?><a/>")
                               << Format::Markdown;
    QTest::newRow("other element") << unknown << QByteArray("<htmlx>") << Format::Markdown;
    QTest::newRow("open comment") << unknown << QByteArray("<!-- <html>") << Format::Markdown;
    QTest::newRow("talks of it") << unknown << QByteArray("Write <html> first") << Format::Markdown;
    const QByteArray zip = QByteArray("PK\x03\x04") + QByteArray(26, '\0');
    QTest::newRow("e-book") << unknown << zip + "mimetypeapplication/epub+zip" << Format::Epub;
    QTest::newRow("e-book, packed carelessly")
        << unknown << zip + "META-INF/container.xml" << Format::Epub;
    QTest::newRow("e-book by another name")
        << u"/a.html"_s << zip + "mimetypeapplication/epub+zip" << Format::Epub;
    QTest::newRow("text document")
        << unknown << zip + "mimetypeapplication/vnd.oasis.opendocument" << Format::Markdown;
    QTest::newRow("talks of an e-book")
        << unknown << QByteArray("META-INF/container.xml") << Format::Markdown;
    QTest::newRow("ending comes first") << u"/a.md"_s << QByteArray("<html>") << Format::Markdown;
}

void TestFormat::goesByTheContent()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    QTEST(formatOf(path, bytes), "format");
}

void TestFormat::tellsTranscripts_data()
{
    QTest::addColumn<Format>("ending");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Format>("format");

    const QString cue = u"\n1\n00:00:01,000 --> 00:00:02,000\nx"_s;
    using enum Format;
    QTest::newRow("vtt") << WebVtt << u"WEBVTT\n"_s << WebVtt;
    QTest::newRow("srt") << SubRip << u"x"_s << SubRip;
    QTest::newRow("vtt without signature") << WebVtt << cue << SubRip;
    QTest::newRow("srt with signature") << SubRip << u"WEBVTT"_s << WebVtt;
    QTest::newRow("signature in a txt") << PlainText << u"WEBVTT - Talk\n"_s << WebVtt;
    QTest::newRow("longer word") << PlainText << u"WEBVTTS\n"_s << PlainText;
    QTest::newRow("times in a txt") << PlainText << cue << SubRip;
    QTest::newRow("a number in a txt") << PlainText << u"1\nx"_s << PlainText;
    QTest::newRow("a page that talks of it") << Html << u"WEBVTT\n"_s << Html;
    QTest::newRow("empty") << Markdown << u""_s << Markdown;
}

void TestFormat::tellsTranscripts()
{
    QFETCH(Format, ending);
    QFETCH(QString, text);
    QTEST(formatByBeginning(ending, text), "format");
}

void TestFormat::tellsBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("binary");

    const auto utf16 = [](const QString &text) {
        QStringEncoder encoder(QStringEncoder::Utf16LE);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("a\tb\r\nc\f") << false;
    QTest::newRow("chinese") << u"价格将会降到零"_s.toUtf8() << false;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n...") << true;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << true;
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and text and text") << true;
    QTest::newRow("sqlite") << QByteArray("SQLite format 3\0", 16) << true;
    QTest::newRow("a tenth control characters") << QByteArray("\x01"
                                                              "234567890")
                                                << false;
    QTest::newRow("more than a tenth") << QByteArray("\x01"
                                                     "23456789")
                                       << true;
    QTest::newRow("zeros") << QByteArray(100, '\0') << true;
    QTest::newRow("utf-16 with mark") << "\xFF\xFE" + utf16(u"price"_s) << false;
    QTest::newRow("utf-16 without mark") << utf16(u"the price"_s) << false;
    QTest::newRow("talks of a pdf") << QByteArray("The file begins with %PDF-") << false;
    QTest::newRow("begins as a bitmap would") << QByteArray("BMW builds cars") << false;
}

void TestFormat::tellsBinary()
{
    QFETCH(QByteArray, bytes);
    QTEST(findForeignBytes(bytes).has_value(), "binary");
}

void TestFormat::saysWhatIsForeign_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<QByteArray>("found");

    QTest::newRow("at the beginning")
        << QByteArray("%PDF-1.7\n") << qsizetype(0) << QByteArray("%PDF-");
    QTest::newRow("further on") << QByteArray("\0\0\0\x18"
                                              "ftypmp42",
                                              12)
                                << qsizetype(4) << QByteArray("ftyp");
    QTest::newRow("first control character") << QByteArray("\x01"
                                                           "23456789")
                                             << qsizetype(0) << QByteArray("\x01");
}

void TestFormat::saysWhatIsForeign()
{
    QFETCH(QByteArray, bytes);
    const std::optional<ForeignBytes> foreign = findForeignBytes(bytes);
    QVERIFY(foreign.has_value());
    QTEST(foreign->offset, "offset");
    QTEST(foreign->bytes.toByteArray(), "found");
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
