// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/books.h"

namespace Sidegloss {

namespace {

QByteArray item(const QByteArray &id, const QByteArray &path, const QByteArray &more = {})
{
    return "<item id=\"" + id + "\" href=\"" + path + "\" media-type=\"application/xhtml+xml\""
           + more + "/>\n";
}

} // namespace

QByteArray page(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:epub=\"http://www.idpf.org/2007/ops\">\n"
           "<head><title>A page</title></head>\n<body>"
           + body + "</body>\n</html>\n";
}

QByteArray package(const QByteArray &metadata, const QByteArray &manifest, const QByteArray &spine)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\">\n"
           "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:opf=\"http://www.idpf.org/2007/opf\">"
           + metadata + "</metadata>\n<manifest>" + manifest + "</manifest>\n" + spine
           + "\n</package>\n";
}

QByteArray container(const QByteArray &path)
{
    return "<?xml version=\"1.0\"?>\n<container version=\"1.0\" "
           "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
           "full-path=\""
           + path + "\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";
}

QList<ZippedFile> bookFiles(const QList<ZippedFile> &pages, const QByteArray &contents)
{
    QByteArray manifest;
    QByteArray spine = "<spine>";
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QByteArray id = 'p' + QByteArray::number(i);
        manifest += item(id, pages[i].path);
        spine += "<itemref idref=\"" + id + "\"/>\n";
    }
    QList<ZippedFile> files{{"mimetype", "application/epub+zip"},
                            {"META-INF/container.xml", container("book.opf")}};
    if (!contents.isEmpty()) {
        manifest += item("nav", "nav.xhtml", " properties=\"nav\"");
        files.append({"nav.xhtml", page("<nav epub:type=\"toc\"><ol>" + contents + "</ol></nav>")});
    }
    files.append({"book.opf", package("<dc:title>A Book</dc:title><dc:language>en</dc:language>",
                                      manifest, spine + "</spine>")});
    return files + pages;
}

QByteArray book(const QList<ZippedFile> &pages, const QByteArray &contents)
{
    return zipOf(bookFiles(pages, contents));
}

} // namespace Sidegloss
