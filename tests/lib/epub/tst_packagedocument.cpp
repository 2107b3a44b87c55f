// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/packagedocument.h"
#include "tests/testlib/books.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

PackageDocument packageOf(const QByteArray &xml)
{
    return readPackageDocument(QString::fromUtf8(xml), u"OEBPS/book.opf"_s);
}

Metadata titled(const QString &title)
{
    Metadata metadata;
    metadata.title = title;
    return metadata;
}

Metadata by(const QStringList &authors)
{
    Metadata metadata;
    metadata.authors = authors;
    return metadata;
}

Metadata dated(const QString &date)
{
    Metadata metadata;
    metadata.date = date;
    return metadata;
}

Metadata inLanguage(const QString &language)
{
    Metadata metadata;
    metadata.language = language;
    return metadata;
}

Metadata from(const QString &source)
{
    Metadata metadata;
    metadata.source = source;
    return metadata;
}

Metadata metadataOf(const QByteArray &elements)
{
    return packageOf(package(elements, {}, "<spine/>")).metadata;
}

constexpr char manifest[] =
    "<item id='a' href='text/a.xhtml' media-type='application/xhtml+xml'/>"
    "<item id='b' href='text/b%20b.xhtml' media-type='application/xhtml+xml'/>"
    "<item id='plate' href='plate.svg' media-type='image/svg+xml'/>"
    "<item id='paper' href='paper.pdf' media-type='application/pdf' fallback='other'/>"
    "<item id='other' href='other.pdf' media-type='application/pdf' fallback='b'/>"
    "<item id='loop' href='l.pdf' media-type='application/pdf' fallback='loop'/>"
    "<item id='out' href='../../out.xhtml' media-type='application/xhtml+xml'/>"
    "<item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='x nav'/>"
    "<item id='toc' href='toc.ncx' media-type='application/x-dtbncx+xml'/>";

} // namespace

class TestPackageDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMetadata_data();
    void readsMetadata();
    void followsTheSpine_data();
    void followsTheSpine();
    void namesTheNavigation();
    void tellsWhereItBreaksOff();
    void expandsNothing_data();
    void expandsNothing();
};

void TestPackageDocument::readsMetadata_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<Metadata>("expected");

    const auto row = [](const char *name, const QByteArray &elements, const Metadata &expected) {
        QTest::newRow(name) << elements << expected;
    };
    row("nothing", "", {});
    row("title", "<dc:title> The  Price\nof Answers </dc:title>",
        titled(u"The Price of Answers"_s));
    row("main title",
        "<dc:title id='s'>A Story</dc:title><dc:title id='m'>Prices</dc:title>"
        "<meta refines='#s' property='title-type'>subtitle</meta>"
        "<meta refines='#m' property='title-type'>main</meta>",
        titled(u"Prices"_s));
    row("authors of EPUB 2",
        "<dc:creator opf:role='ill'>B</dc:creator><dc:creator opf:role='aut'>A</dc:creator>",
        by({u"A"_s}));
    row("authors of EPUB 3",
        "<dc:creator id='b'>B</dc:creator><dc:creator id='a'>A</dc:creator>"
        "<meta refines='#a' property='display-seq'>1</meta>"
        "<meta refines='#b' property='display-seq'>2</meta>",
        by({u"A"_s, u"B"_s}));
    row("roles of EPUB 3",
        "<dc:creator id='b'>B</dc:creator><dc:creator id='a'>A</dc:creator>"
        "<meta refines='#a' property='role' scheme='marc:relators'>aut</meta>"
        "<meta refines='#b' property='role' scheme='marc:relators'>trl</meta>",
        by({u"A"_s}));
    row("no roles", "<dc:creator>A</dc:creator><dc:creator>B</dc:creator>", by({u"A"_s, u"B"_s}));
    row("dates of EPUB 2",
        "<dc:date opf:event='modification'>2026</dc:date>"
        "<dc:date opf:event='publication'>2025-03</dc:date>",
        dated(u"2025-03"_s));
    row("date", "<dc:date>2025-03-01</dc:date><dc:date>2026</dc:date>", dated(u"2025-03-01"_s));
    row("language", "<dc:language>de-AT</dc:language>", inLanguage(u"de-AT"_s));
    row("Chinese by its country", "<dc:language>zh-TW</dc:language>", inLanguage(u"zh-Hant"_s));
    row("Chinese, but which?", "<dc:language>zh</dc:language>", {});
    row("source",
        "<dc:identifier>urn:isbn:1</dc:identifier><dc:source>https://a.example/b</dc:source>",
        from(u"https://a.example/b"_s));
    row("identifier", "<dc:identifier>url:https://a.example/b</dc:identifier>",
        from(u"https://a.example/b"_s));
    row("no web address",
        "<dc:source>A paper book</dc:source><dc:identifier>file:///a</dc:identifier>", {});
    row("named characters", "<dc:title>Caf&eacute; &amp; more</dc:title>",
        titled(u"Café & more"_s));
}

void TestPackageDocument::readsMetadata()
{
    QFETCH(QByteArray, elements);
    QFETCH(Metadata, expected);
    QCOMPARE(metadataOf(elements), expected);
}

void TestPackageDocument::followsTheSpine_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QList<SpineItem>>("spine");
    QTest::addColumn<QStringList>("unreadable");

    const SpineItem a{u"OEBPS/text/a.xhtml"_s};
    const SpineItem b{u"OEBPS/text/b b.xhtml"_s};
    const auto row = [](const char *items, const QList<SpineItem> &spine,
                        const QStringList &unreadable = {}) {
        QTest::newRow(items) << QByteArray(items) << spine << unreadable;
    };
    row("", {});
    row("b a", {b, a});
    row("a b a b", {a, b});
    row("plate", {{u"OEBPS/plate.svg"_s, true}});
    row("a paper", {a, b});
    row("a nosuch loop out", {a}, {u"nosuch"_s, u"OEBPS/l.pdf"_s, u"out"_s});
}

void TestPackageDocument::followsTheSpine()
{
    QFETCH(QByteArray, items);
    QFETCH(QList<SpineItem>, spine);
    QFETCH(QStringList, unreadable);
    QByteArray references;
    for (const QByteArray &id : items.split(' '))
        references += id.isEmpty() ? QByteArray() : "<itemref idref='" + id + "'/>";
    const PackageDocument found =
        packageOf(package({}, manifest, "<spine>" + references + "</spine>"));
    QCOMPARE(found.spine, spine);
    QCOMPARE(found.unreadable, unreadable);
    QVERIFY(!found.faultLine);
}

void TestPackageDocument::namesTheNavigation()
{
    const PackageDocument found = packageOf(package({}, manifest, "<spine toc='toc'/>"));
    QCOMPARE(found.navigationPath, u"OEBPS/nav.xhtml"_s);
    QCOMPARE(found.ncxPath, u"OEBPS/toc.ncx"_s);
    QCOMPARE(packageOf(package({}, {}, "<spine/>")).navigationPath, QString());
}

void TestPackageDocument::tellsWhereItBreaksOff()
{
    const QByteArray whole = package("<dc:title>A</dc:title>", manifest,
                                     "<spine><itemref idref='a'/>\n<itemref idref='b'/></spine>");
    const PackageDocument found = packageOf(whole.first(whole.indexOf("<itemref idref='b'") + 12));
    QCOMPARE(found.spine, QList<SpineItem>{{u"OEBPS/text/a.xhtml"_s}});
    QCOMPARE(found.metadata.title, u"A"_s);
    QCOMPARE(found.faultLine, whole.first(whole.indexOf("<itemref idref='b'")).count('\n') + 1);
}

void TestPackageDocument::expandsNothing_data()
{
    QTest::addColumn<QByteArray>("declarations");

    QTest::newRow("file") << QByteArray("<!ENTITY x SYSTEM 'file:///etc/passwd'>");
    QTest::newRow("address") << QByteArray("<!ENTITY x SYSTEM 'http://example.org/'>");
    QTest::newRow("text") << QByteArray("<!ENTITY x 'harmless'>");
    QTest::newRow("parameter") << QByteArray("<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;");
    QTest::newRow("laughs") << QByteArray(
        "<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x '&b;&b;&b;&b;&b;&b;'>");
}

void TestPackageDocument::expandsNothing()
{
    QFETCH(QByteArray, declarations);
    QByteArray xml = package("<dc:title>a&x;b</dc:title>", manifest, "<spine/>");
    xml.replace("<package", "<!DOCTYPE package [" + declarations + "]>\n<package");
    const PackageDocument found = packageOf(xml);
    QCOMPARE(found.metadata.title, QString());
    QVERIFY(found.faultLine.has_value());
}

QTEST_APPLESS_MAIN(TestPackageDocument)
#include "tst_packagedocument.moc"
