// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/fragment.h"
#include "lib/document/link.h"
#include "lib/parse/parser.h"
#include "tests/testlib/books.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

Result<Document> read(const QByteArray &bytes, const QString &encoding = {})
{
    return parse({bytes, u"/books/A Book.epub"_s, encoding});
}

/// A book of one page, with further files.
QByteArray onePage(const QByteArray &body, const QList<ZippedFile> &more = {})
{
    return zipOf(bookFiles({{"text/1.xhtml", page(body)}}) + more);
}

QByteArray without(const QByteArray &path, QList<ZippedFile> files)
{
    files.removeIf([&](const ZippedFile &file) { return file.path == path; });
    return zipOf(files);
}

QByteArray with(const ZippedFile &replacement, QList<ZippedFile> files)
{
    for (ZippedFile &file : files) {
        if (file.path == replacement.path)
            file.content = replacement.content;
    }
    return zipOf(files);
}

QList<Notice> noticesOf(const Result<Document> &document)
{
    return document ? document->notices() : QList<Notice>();
}

/// Where the link with these words leads.
std::optional<QString> textBehindLink(const Document &document, const QString &words)
{
    for (const Span &span : document.spans()) {
        if (span.kind != SpanKind::Link || document.text(span.range) != words)
            continue;
        const auto link = readLink(span.destination);
        if (!link || link->kind != Link::Kind::Inner)
            return std::nullopt;
        return fragmentPosition(document, link->fragment).transform([&](qsizetype position) {
            const qsizetype end = document.text().indexOf(u'\n', position);
            return document.text({position, end < 0 ? document.text().size() : end});
        });
    }
    return std::nullopt;
}

const QList<ZippedFile> threePages = bookFiles({{"1.xhtml", page("<p>one</p>")},
                                                {"2.xhtml", page("<p>two</p>")},
                                                {"3.xhtml", page("<p>three</p>")}},
                                               "<li><a href='2.xhtml'>The Second</a></li>");

} // namespace

class TestEpubParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneDocument();
    void isReadWhateverItIsCalled_data();
    void isReadWhateverItIsCalled();
    void linksStayInside();
    void keepsPictures_data();
    void keepsPictures();
    void leavesOutPrintedPages();
    void decodesEachPage_data();
    void decodesEachPage();
    void showsWhatIsThere_data();
    void showsWhatIsThere();
    void namesTheFirstOfManyFaults();
    void takesFootnotes_data();
    void takesFootnotes();
    void refuses_data();
    void refuses();
    void fontsMayBeObfuscated();
    void stopsWhenCancelled();
};

void TestEpubParser::isOneDocument()
{
    const auto document = read(zipOf(threePages));
    QVERIFY(document.has_value());
    QCOMPARE(document->text(), u"one\nThe Second\ntwo\nthree"_s);
    QCOMPARE(document->metadata().title, u"A Book"_s);
    QCOMPARE(document->metadata().language, u"en"_s);
    QCOMPARE(document->metadata().mediaType, u"application/epub+zip"_s);
    QCOMPARE(document->metadata().encoding, u"UTF-8"_s);
    QCOMPARE(document->notices(), QList<Notice>());
}

void TestEpubParser::isReadWhateverItIsCalled_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");

    QTest::newRow("no ending") << zipOf(threePages) << u"/book"_s;
    QTest::newRow("wrong ending") << zipOf(threePages) << u"/book.html"_s;
    QTest::newRow("packed carelessly") << without("mimetype", threePages) << u"/book.zip"_s;
}

void TestEpubParser::isReadWhateverItIsCalled()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    const auto document = parse({bytes, path});
    QVERIFY(document.has_value());
    QCOMPARE(document->metadata().mediaType, u"application/epub+zip"_s);
}

void TestEpubParser::linksStayInside()
{
    const auto document = read(book(
        {{"a/1.xhtml", page("<p><a href='2.xhtml'>page</a> <a href='../b/3.xhtml#n1'>note</a> "
                            "<a href='#here'>here</a> <a href='#nowhere'>nowhere</a> "
                            "<a href='style.css'>style</a> <a href='https://a.example/#x'>web</a>"
                            "</p><p>before <b id='here'>that</b></p>")},
         {"a/2.xhtml", page("<div>second</div>")},
         {"b/3.xhtml", page("<p>notes</p><aside id='n1'><p>first note "
                            "<a href='../a/1.xhtml#here'>back</a></p></aside>")}}));
    QVERIFY(document.has_value());
    QCOMPARE(textBehindLink(*document, u"page"_s), u"second"_s);
    QCOMPARE(textBehindLink(*document, u"note"_s), u"first note back"_s);
    QCOMPARE(textBehindLink(*document, u"here"_s)->trimmed(), u"that"_s);
    QCOMPARE(textBehindLink(*document, u"back"_s)->trimmed(), u"that"_s);
    QCOMPARE(textBehindLink(*document, u"nowhere"_s), std::nullopt);
    QCOMPARE(textBehindLink(*document, u"style"_s), std::nullopt);
    QVERIFY(std::ranges::any_of(document->spans(), [](const Span &span) {
        return span.destination == u"https://a.example/#x"_s;
    }));
    QCOMPARE(document->linkTargets().size(), 3);
}

void TestEpubParser::keepsPictures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("destination");

    QTest::newRow("beside the page")
        << QByteArray("<p>a<img src='b.png' alt='words'/></p>") << u"text/b.png"_s;
    QTest::newRow("elsewhere") << QByteArray("<img alt='words' src='../images/b%20c.png'/>")
                               << u"images/b c.png"_s;
    QTest::newRow("drawn") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
        "aria-label='words'><image width='1' height='1' xlink:href='../cover.jpg'/></svg>")
                           << u"cover.jpg"_s;
    QTest::newRow("outside") << QByteArray("<img src='/etc/passwd' alt='words'/>")
                             << u"/etc/passwd"_s;
    QTest::newRow("above") << QByteArray("<img src='../../b.png' alt='words'/>")
                           << u"../../b.png"_s;
    QTest::newRow("remote") << QByteArray("<img src='https://a.example/b.png' alt='words'/>")
                            << u"https://a.example/b.png"_s;
}

void TestEpubParser::keepsPictures()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, destination);
    const auto document = read(onePage(body));
    QVERIFY(document.has_value());
    QCOMPARE(document->text().count(QChar::ObjectReplacementCharacter), 1);
    const Span image = document->spans().last();
    QCOMPARE(image.kind, SpanKind::Image);
    QCOMPARE(image.destination, destination);
    QCOMPARE(image.alternative, u"words"_s);
}

void TestEpubParser::leavesOutPrintedPages()
{
    const auto document =
        read(onePage("<p>a <a href='#p7'>see</a> <span epub:type='pagebreak' id='p7'>7</span>b"
                     "<span role='doc-pagebreak'>8</span></p>"
                     "<nav epub:type='page-list'><ol><li><a href='#p7'>7</a></li></ol></nav>"
                     "<nav epub:type='landmarks'><ol><li>Cover</li></ol></nav>"));
    QVERIFY(document.has_value());
    QCOMPARE(document->text(), u"a see b"_s);
    QCOMPARE(textBehindLink(*document, u"see"_s)->trimmed(), u"b"_s);
}

void TestEpubParser::decodesEachPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    const QString xhtml = u"<?xml version='1.0' encoding='%1'?><html><body>%2</body></html>"_s;
    const QString word = u"größer"_s;
    const QString plain = u"<html><body>größer</body></html>"_s;
    const auto encoded = [](const char *encoding, const QString &text) {
        QStringEncoder encoder(encoding);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8 by default") << plain.toUtf8() << QString() << word << u"UTF-8"_s;
    QTest::newRow("declared") << encoded("ISO-8859-1", xhtml.arg(u"ISO-8859-1"_s, word))
                              << QString() << word << u"windows-1252"_s;
    QTest::newRow("declared by meta")
        << encoded("ISO-8859-1", u"<html><head><meta charset='iso-8859-1'/></head>"
                                 "<body>größer</body></html>"_s)
        << QString() << word << u"windows-1252"_s;
    QTest::newRow("marked") << QByteArray("\xff\xfe") + encoded("UTF-16LE", plain) << QString()
                            << word << u"UTF-16LE"_s;
    QTest::newRow("chosen by the reader") << encoded("ISO-8859-1", xhtml.arg(u"UTF-8"_s, word))
                                          << u"windows-1252"_s << word << u"windows-1252"_s;
}

void TestEpubParser::decodesEachPage()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, chosen);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto document = read(book({{"1.xhtml", page}}), chosen);
    QVERIFY(document.has_value());
    QCOMPARE(document->text(), text);
    QCOMPARE(document->metadata().encoding, encoding);
}

void TestEpubParser::showsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Notice>>("notices");

    const auto notice = [](NoticeKind kind, const QString &part = {},
                           std::optional<qsizetype> position = {}) {
        return QList<Notice>{{kind, {}, {}, part, position}};
    };
    const QString whole = u"one\nThe Second\ntwo\nthree"_s;
    QTest::newRow("a page is missing") << without("2.xhtml", threePages) << u"one\nthree"_s
                                       << notice(NoticeKind::PartMissing, u"The Second"_s, 4);
    QTest::newRow("a page without a title is missing")
        << without("3.xhtml", threePages) << u"one\nThe Second\ntwo"_s
        << notice(NoticeKind::PartMissing, u"3.xhtml"_s, 18);
    QTest::newRow("a page is no page")
        << with({"3.xhtml", "\x01\x02\x03\xc4\xff"}, threePages) << u"one\nThe Second\ntwo"_s
        << notice(NoticeKind::PartMissing, u"3.xhtml"_s, 18);
    QTest::newRow("contents are missing")
        << without("nav.xhtml", threePages) << u"one\ntwo\nthree"_s
        << notice(NoticeKind::PartMissing, u"nav.xhtml"_s);
    QTest::newRow("container is missing")
        << without("META-INF/container.xml", threePages) << whole << QList<Notice>();
    QTest::newRow("container names what isn't there")
        << with({"META-INF/container.xml", container("../gone.opf")}, threePages) << whole
        << QList<Notice>();
    const QByteArray opf = bookFiles({{"1.xhtml", {}}, {"2.xhtml", {}}})[2].content;
    QTest::newRow("package breaks off")
        << with({"book.opf", opf.first(opf.indexOf("<itemref idref=\"p1\""))}, threePages)
        << u"one"_s << QList<Notice>{{NoticeKind::PartDamaged, {}, 8, u"book.opf"_s}};
    QTest::newRow("no pages") << zipOf(bookFiles({})) << QString() << notice(NoticeKind::EmptyBook);
    QTest::newRow("pages without text")
        << onePage("<p> </p><br/>") << QString() << notice(NoticeKind::EmptyBook);
    QTest::newRow("the only page is missing")
        << without("1.xhtml", bookFiles({{"1.xhtml", {}}})) << QString()
        << QList<Notice>{{NoticeKind::EmptyBook}, {NoticeKind::PartMissing, {}, {}, u"1.xhtml"_s}};
    // As they stand in the archive: package, then pages.
    QList<ZippedFile> files = bookFiles({{"1.xhtml", page("<p>one</p>")},
                                         {"2.xhtml", page("<p>two</p>")},
                                         {"3.xhtml", page("<p>three</p>")}});
    const QByteArray sound = zipOf(files);
    const qsizetype last = sound.lastIndexOf("PK\x03\x04");
    QTest::newRow("cut off before its last page")
        << sound.first(last) << u"one\ntwo"_s
        << QList<Notice>{{NoticeKind::ArchiveDamaged, QString::number(last)},
                         {NoticeKind::PartMissing, {}, {}, u"3.xhtml"_s, 7}};
    QTest::newRow("malformed text")
        << onePage("<p>größer, größer, größer, größer, größer, größer, größer, größer</p>\n"
                   "<p>a\xff</p>")
        << u"größer, größer, größer, größer, größer, größer, größer, größer\na\uFFFD"_s
        << QList<Notice>{{NoticeKind::BytesReplaced, u"1"_s, 5, u"text/1.xhtml"_s, 64}};
}

void TestEpubParser::showsWhatIsThere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QList<Notice>, notices);
    const auto document = read(bytes);
    QVERIFY(document.has_value());
    QCOMPARE(document->text(), text);
    QCOMPARE(document->notices(), notices);
    QVERIFY(!document->metadata().title.isEmpty());
}

void TestEpubParser::namesTheFirstOfManyFaults()
{
    QList<ZippedFile> pages;
    for (int i = 0; i < 50; ++i)
        pages.append({QByteArray::number(i) + ".xhtml", i == 0 ? page("<p>one</p>") : ""});
    const QList<Notice> notices = noticesOf(read(book(pages)));
    QCOMPARE(notices.size(), 11);
    QCOMPARE(notices.first(), (Notice{NoticeKind::PartMissing, {}, {}, u"1.xhtml"_s, 3}));
    QCOMPARE(notices.last(), (Notice{NoticeKind::MorePartFaults, u"39"_s, {}, u"11.xhtml"_s, 3}));
}

void TestEpubParser::takesFootnotes_data()
{
    QTest::addColumn<QList<ZippedFile>>("pages");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("notes");      // By number.
    QTest::addColumn<QStringList>("references"); // Where they lead, as they stand.

    const auto row = [](const char *name, const QList<QByteArray> &bodies, const QString &text,
                        const QStringList &notes, const QStringList &references) {
        QList<ZippedFile> pages;
        for (qsizetype i = 0; i < bodies.size(); ++i)
            pages.append({QByteArray::number(i + 1) + ".xhtml", page(bodies[i])});
        QTest::newRow(name) << pages << text << notes << references;
    };
    const QByteArray one = "<p>One<a epub:type='noteref' href='#n'>1</a>.</p>";
    const QByteArray note = "<aside epub:type='footnote' id='n'><p>A note.</p></aside>";
    row("beside its paragraph", {one + note + "<p>Two.</p>"}, u"One\uFFFC.\nTwo.\nA note."_s,
        {u"A note."_s}, {u"#fn-1"_s});
    row("hidden",
        {one + "<aside epub:type='footnote' id='n' hidden='hidden'>A <b>note</b>.</aside>"},
        u"One\uFFFC.\nA note."_s, {u"A note."_s}, {u"#fn-1"_s});
    row("by role",
        {"<p>One<a role='doc-noteref' href='1.xhtml#n'>1</a>.</p><ul><li role='doc-endnote' "
         "id='n'>A note.</li></ul>"},
        u"One\uFFFC.\nA note."_s, {u"A note."_s}, {u"#fn-1"_s});
    row("called again where it stands",
        {one + "<aside epub:type='footnote' id='n'><p>1. A note of 1.</p></aside>"},
        u"One\uFFFC.\nA note of 1."_s, {u"A note of 1."_s}, {u"#fn-1"_s});
    row("with a way back",
        {one
         + "<aside epub:type='footnote' id='n'><p><a href='#r'>1</a> A <a href='#two'>note</a>. "
           "<a role='doc-backlink' href='#r'>Back</a></p></aside>"},
        u"One\uFFFC.\nA note."_s, {u"A note."_s}, {u"#fn-1"_s});
    row("in the order of their mention",
        {"<p>One<a epub:type='noteref' href='#b'>2</a>, two<a epub:type='noteref' href='#a'>1</a>, "
         "three<a epub:type='noteref' href='#b'>2</a>.</p><aside epub:type='footnote' "
         "id='a'>A.</aside>"
         "<aside epub:type='footnote' id='b'>B.</aside>"},
        u"One\uFFFC, two\uFFFC, three\uFFFC.\nB.\nA."_s, {u"B."_s, u"A."_s},
        {u"#fn-1"_s, u"#fn-2"_s, u"#fn-1"_s});
    row("numbered through",
        {one + note, one + "<aside epub:type='footnote' id='n'>Another.</aside>"},
        u"One\uFFFC.\nOne\uFFFC.\nA note.\nAnother."_s, {u"A note."_s, u"Another."_s},
        {u"#fn-1"_s, u"#fn-2"_s});
    row("in a section of their own",
        {one + "<section epub:type='footnotes'><h2>Notes</h2>" + note + "</section><p>Two.</p>"},
        u"One\uFFFC.\nTwo.\nA note."_s, {u"A note."_s}, {u"#fn-1"_s});
    row("in a section with more in it",
        {one + "<section epub:type='footnotes'><h2>Notes</h2><p>By hand.</p>" + note
         + "</section>"},
        u"One\uFFFC.\nNotes\nBy hand.\nA note."_s, {u"A note."_s}, {u"#fn-1"_s});
    row("never mentioned", {"<p>One.</p>" + note + "<p>Two.</p>"}, u"One.\nA note.\nTwo."_s, {},
        {});
    row("on another page", {"<p>One<a epub:type='noteref' href='2.xhtml#n'>1</a>.</p>", note},
        u"One1.\nA note."_s, {}, {});
    row("mentioned by a plain link", {"<p>One <a href='#n'>below</a>.</p>" + note},
        u"One below.\nA note."_s, {}, {});
}

void TestEpubParser::takesFootnotes()
{
    QFETCH(QList<ZippedFile>, pages);
    const auto document = read(book(pages));
    QVERIFY(document.has_value());
    QTEST(document->text(), "text");
    QStringList notes;
    for (const Block &block : document->blocks()) {
        if (block.kind != BlockKind::FootnoteBody)
            continue;
        notes.append(document->text(block.range));
        QCOMPARE(block.attributes.start, notes.size());
    }
    QTEST(notes, "notes");
    QStringList references;
    for (const Span &span : document->spans()) {
        if (span.kind == SpanKind::FootnoteReference)
            references.append(span.destination);
    }
    QTEST(references, "references");
    for (const QString &reference : std::as_const(references))
        QVERIFY(fragmentPosition(*document, reference.sliced(1)).has_value());
}

void TestEpubParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("error");

    const auto error = [](ErrorKind kind, const SourceLocation &location) {
        return Error{.kind = kind, .subject = u"/books/A Book.epub"_s, .location = location};
    };
    const auto encryption = [](const char *uri) {
        return QByteArray("<encryption><EncryptedData><EncryptionMethod "
                          "Algorithm='http://www.w3.org/2001/04/xmlenc#aes256-cbc'/><CipherData>"
                          "<CipherReference URI='")
               + uri + "'/></CipherData></EncryptedData></encryption>";
    };
    QTest::newRow("locked by its seller")
        << onePage("<p>one</p>", {{"META-INF/encryption.xml", encryption("text/1.xhtml")}})
        << error(ErrorKind::Encrypted, {.part = u"text/1.xhtml"_s});
    QList<ForgedFile> files;
    for (const ZippedFile &file : bookFiles({{"1.xhtml", page("<p>one</p>")}}))
        files.append({.path = file.path,
                      .content = file.content,
                      .isDeflated = file.path != "mimetype",
                      .flags = file.path == "1.xhtml" ? 1 : 0});
    QTest::newRow("locked by a password")
        << forgedZip(files) << error(ErrorKind::Encrypted, {.part = u"1.xhtml"_s});
    QTest::newRow("no package") << without("book.opf", threePages)
                                << error(ErrorKind::Incomplete, {.part = u"book.opf"_s});
    QTest::newRow("broken package")
        << with({"book.opf", "<package>\n<manifest>\n<"}, threePages)
        << error(ErrorKind::Malformed, {.part = u"book.opf"_s, .line = 3});
    QTest::newRow("empty archive")
        << zipOf({{"mimetype", "application/epub+zip"}})
        << error(ErrorKind::Incomplete, {.part = u"META-INF/container.xml"_s});
    QTest::newRow("no archive") << QByteArray("no archive")
                                << error(ErrorKind::Malformed, {.byte = 1});
    const QByteArray beginning = zipOf(threePages).first(200);
    QTest::newRow("cut off before its pages")
        << beginning << error(ErrorKind::Malformed, {.byte = beginning.size()});
}

void TestEpubParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error, error);
    const auto document = read(bytes);
    QVERIFY(!document.has_value());
    Error told = document.error();
    told.detail.clear();
    QCOMPARE(told, error);
}

void TestEpubParser::fontsMayBeObfuscated()
{
    const auto document = read(
        onePage("<p>one</p>",
                {{"META-INF/encryption.xml",
                  "<encryption><EncryptedData><EncryptionMethod "
                  "Algorithm='http://www.idpf.org/2008/embedding'/><CipherData>"
                  "<CipherReference URI='font.otf'/></CipherData></EncryptedData></encryption>"}}));
    QVERIFY(document.has_value());
    QCOMPARE(document->text(), u"one"_s);
}

void TestEpubParser::stopsWhenCancelled()
{
    std::stop_source stop;
    int told = 0;
    const Progress progress(stop.get_token(), [&](double) {
        if (++told == 2)
            stop.request_stop();
    });
    const auto document = parse({zipOf(threePages), u"/book.epub"_s}, progress);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestEpubParser)
#include "tst_epubparser.moc"
