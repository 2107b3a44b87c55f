// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/hostilebooks.h"

#include "tests/testlib/books.h"

namespace Sidegloss {

namespace {

constexpr int megabyte = 1 << 20;

QByteArray times(int count, const char *piece)
{
    return QByteArray(piece).repeated(count);
}

QByteArray numbered(int count, const char *before, const char *after)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(i) + after;
    return text;
}

QByteArray entries(int count, const char *address)
{
    return numbered(count, "<li><a href='", (QByteArray(address) + "'>Entry</a></li>").constData());
}

/// Faster than zipOf(), of which there would be much.
QByteArray packed(const QList<ZippedFile> &files)
{
    QList<ForgedFile> forged;
    for (const ZippedFile &file : files)
        forged.append(
            {.path = file.path, .content = file.content, .isDeflated = file.path != "mimetype"});
    return forgedZip(forged);
}

QByteArray bookOf(const QList<ZippedFile> &pages, const QByteArray &contents = {})
{
    return packed(bookFiles(pages, contents));
}

/// A book of one page with \a replacement in the place of one of its files, or beside them.
QByteArray bookWith(const ZippedFile &replacement, const QByteArray &body = "<p>text</p>")
{
    QList<ZippedFile> files = bookFiles({{"1.xhtml", page(body)}}, "<li><a href='1.xhtml'>One</a>");
    files.removeIf([&](const ZippedFile &file) { return file.path == replacement.path; });
    return packed(files + QList<ZippedFile>{replacement});
}

QByteArray bookWithPackage(const QByteArray &metadata, const QByteArray &manifest,
                           const QByteArray &spine)
{
    return bookWith(
        {"book.opf",
         package(metadata,
                 "<item id='p' href='1.xhtml' media-type='application/xhtml+xml'/>" + manifest,
                 "<spine toc='ncx'><itemref idref='p'/>" + spine + "</spine>")});
}

QByteArray bookWithNcx(const QByteArray &points)
{
    QList<ZippedFile> files = bookFiles({{"1.xhtml", page("<p>text</p>")}});
    files[2].content =
        package({},
                "<item id='p' href='1.xhtml' media-type='application/xhtml+xml'/>"
                "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>",
                "<spine toc='ncx'><itemref idref='p'/></spine>");
    return packed(files
                  + QList<ZippedFile>{{"toc.ncx", "<ncx><navMap>" + points + "</navMap></ncx>"}});
}

QByteArray pages(int count, const QByteArray &body)
{
    QList<ZippedFile> files;
    for (int i = 0; i < count; ++i)
        files.append({QByteArray::number(i) + ".xhtml", page(body)});
    return bookOf(files);
}

/// Pages that all are the same megabytes of the archive; they say what \a size is.
QByteArray bookOfBombs(int count, const QByteArray &packed, quint32 size)
{
    QList<ZippedFile> names;
    for (int i = 0; i < count; ++i)
        names.append({QByteArray::number(100'000 + i) + ".xhtml", {}});
    QList<ForgedFile> forged;
    quint32 offset = 0;
    const QList<ZippedFile> files = bookFiles(names);
    for (const ZippedFile &file : files) {
        if (file.path.startsWith('1'))
            continue;
        forged.append({.path = file.path, .content = file.content, .isDeflated = false});
        offset += static_cast<quint32>(30 + file.path.size() + file.content.size());
    }
    for (const ZippedFile &name : std::as_const(names)) {
        const bool isFirst = name.path == names.first().path;
        forged.append({.path = name.path,
                       .content = isFirst ? packed : QByteArray(),
                       .isDeflated = false,
                       .method = 8,
                       .size = size,
                       .packedSize = static_cast<quint32>(packed.size()),
                       .offset = offset});
    }
    return forgedZip(forged);
}

/// Text that can't be packed tightly.
QByteArray noise(int size)
{
    QByteArray text;
    quint32 state = 1;
    while (text.size() < size) {
        state = state * 1664525 + 1013904223; // Numerical Recipes, section 7.1.
        text += "etaoin shrdlu"[(state >> 20) % 13];
    }
    return text;
}

QList<ForgedFile> bookOfPages(int count)
{
    QList<ZippedFile> pages;
    for (int i = 0; i < count; ++i)
        pages.append({"long" + QByteArray::number(i) + ".xhtml", {}});
    QList<ForgedFile> forged;
    for (const ZippedFile &file : bookFiles(pages))
        forged.append({.path = file.path, .content = file.content, .isDeflated = false});
    return forged;
}

QByteArray manyFiles(int count)
{
    QList<ForgedFile> files = bookOfPages(1);
    for (int i = 0; i < count; ++i)
        files.append({.path = QByteArray::number(i), .isDeflated = false});
    return forgedZip(files);
}

QByteArray forgedBookWith(const QByteArray &path)
{
    return forgedZip(bookOfPages(1) + QList<ForgedFile>{{.path = path, .isDeflated = false}});
}

} // namespace

const QList<HostileBook> &hostileBooks()
{
    static const QList<HostileBook> books{
        {"bomb of spaces",
         [](int n) { return bookOfBombs(1, repeatedlyDeflated(QByteArray(megabyte, ' '), n), 1); },
         1024},
        {"bomb of paragraphs",
         [](int n) {
             return bookOfBombs(1, repeatedlyDeflated(times(megabyte / 4, "<p>a"), n), 1);
         },
         1024},
        {"pages that share a bomb",
         [](int n) {
             return bookOfBombs(n, repeatedlyDeflated(QByteArray(megabyte, ' '), 20), 10);
         },
         1000},
        {"pages that are long",
         [](int n) {
             QList<ForgedFile> forged = bookOfPages(n);
             const QByteArray content = repeatedlyDeflated("<p>text<!--" + noise(megabyte), 30);
             for (ForgedFile &file : forged) {
                 if (file.path.startsWith("long"))
                     file = {
                         .path = file.path, .content = content, .isDeflated = false, .method = 8};
             }
             return forgedZip(forged);
         },
         4},
        {"files", manyFiles, 100'000},
        {"deep path", [](int n) { return forgedBookWith(QByteArray("a/").repeated(n) + 'a'); },
         30'000},
        {"paths that lead up",
         [](int n) { return forgedBookWith(QByteArray("../").repeated(n) + "etc/passwd"); },
         10'000},
        {"pages", [](int n) { return pages(n, "<p>text</p>"); }, 19'000},
        {"one page, named often",
         [](int n) { return bookWithPackage({}, {}, times(n, "<itemref idref='p'/>")); }, 500'000},
        {"pages that aren't there",
         [](int n) { return bookWithPackage({}, {}, numbered(n, "<itemref idref='x", "'/>")); },
         500'000},
        {"manifest",
         [](int n) {
             return bookWithPackage({}, numbered(n, "<item id='i", "' href='a' media-type='a/b'/>"),
                                    {});
         },
         200'000},
        {"chain of fallbacks",
         [](int n) {
             return bookWithPackage(
                 {}, numbered(n, "<item id='x' href='a' media-type='a/b' fallback='x", "'/>"),
                 times(n, "<itemref idref='x'/>"));
         },
         100'000},
        {"authors",
         [](int n) {
             return bookWithPackage(numbered(n, "<dc:creator id='c'>A ", "</dc:creator>"), {}, {});
         },
         200'000},
        {"refinements",
         [](int n) {
             return bookWithPackage(numbered(n, "<meta property='role' refines='#x", "'>a</meta>"),
                                    {}, {});
         },
         200'000},
        {"nested elements",
         [](int n) { return bookWithPackage(times(n, "<a>") + times(n, "</a>"), {}, {}); },
         500'000},
        {"attributes",
         [](int n) { return bookWithPackage("<a" + numbered(n, " a", "='b'") + "/>", {}, {}); },
         20'000},
        {"laughs",
         [](int n) {
             QByteArray xml = "<!DOCTYPE package [<!ENTITY x0 'ha'>";
             for (int i = 1; i < n; ++i) {
                 const QByteArray last = "&x" + QByteArray::number(i - 1) + ';';
                 xml += "<!ENTITY x" + QByteArray::number(i) + " '" + last.repeated(10) + "'>";
             }
             return bookWith(
                 {"book.opf", xml + "]><package>&x" + QByteArray::number(n - 1) + ";</package>"});
         },
         1000},
        {"quadratic entity",
         [](int n) {
             return bookWith({"book.opf", "<!DOCTYPE package [<!ENTITY x '" + QByteArray(n, 'x')
                                              + "'>]><package>" + times(n, "&x;") + "</package>"});
         },
         100'000},
        {"locked files",
         [](int n) {
             return bookWith({"META-INF/encryption.xml",
                              "<encryption>"
                                  + numbered(n, "<EncryptedData><CipherReference URI='font",
                                             "'/></EncryptedData>")
                                  + "</encryption>"});
         },
         200'000},
        {"nested entries", [](int n) { return bookWithNcx(times(n, "<navPoint>")); }, 500'000},
        {"entries to one page",
         [](int n) {
             return bookWithNcx(numbered(n, "<navPoint><navLabel><text>Entry ",
                                         "</text></navLabel><content src='1.xhtml'/></navPoint>"));
         },
         100'000},
        {"entries to themselves",
         [](int n) {
             return bookWithNcx(numbered(n, "<navPoint><navLabel><text>Entry ",
                                         "</text></navLabel><content src='toc.ncx'/></navPoint>"));
         },
         100'000},
        {"entries without a place",
         [](int n) {
             return bookOf({{"1.xhtml", page("<p>text</p>")}},
                           times(n, "<li><span>Part</span><ol>")
                               + "<li><a href='1.xhtml'>One</a></li>");
         },
         100'000},
        {"entries and headings",
         [](int n) {
             return bookOf({{"1.xhtml", page(numbered(n, "<h2 id='h", "'>Entry</h2><p>text</p>"))}},
                           entries(n, "1.xhtml#h"));
         },
         20'000},
        {"long entry and long headings",
         [](int n) {
             return bookOf(
                 {{"1.xhtml", page(times(n, ("<h2>" + QByteArray(4000, 'a')).constData()))}},
                 times(n, ("<li><a href='1.xhtml'>" + QByteArray(400, 'a') + "b</a>").constData()));
         },
         2000},
        {"links and their places",
         [](int n) {
             return bookOf({{"1.xhtml", page(numbered(n, "<a href='#a", "'>x</a>"))},
                            {"2.xhtml", page(numbered(n, "<b id='a", "'>x</b>"))}});
         },
         200'000},
        {"paragraphs", [](int n) { return bookOf({{"1.xhtml", page(numbered(n, "<p>", ""))}}); },
         1'050'000},
        {"boxes in boxes, on all pages", [](int n) { return pages(n, times(2000, "<div>") + "x"); },
         500},
        {"bold that is never closed, on all pages",
         [](int n) { return pages(n, numbered(500, "<p><b id=", ">x")); }, 200},
    };
    return books;
}

} // namespace Sidegloss
