// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/harmfulbooks.h"

#include "tests/testlib/books.h"

namespace Sidegloss {

namespace {

constexpr quint32 symbolicLink = 0120777U << 16;

QByteArray item(const QByteArray &id, const QByteArray &address)
{
    return "<item id='" + id + "' href='" + address + "' media-type='application/xhtml+xml'/>";
}

/// Everything that could be taken for an address is one of \a address.
QByteArray bookThatLeadsTo(const QByteArray &address)
{
    const QByteArray body =
        "<p>text <img src='" + address + "' alt='a'/> <a href='" + address
        + "'>b</a></p>"
          "<object data='"
        + address + "'></object><iframe src='" + address
        + "'></iframe>"
          "<link rel='stylesheet' href='"
        + address + "'/><script src='" + address
        + "'></script>"
          "<style>@import url('"
        + address + "'); p { background: url('" + address
        + "') }</style>"
          "<audio src='"
        + address + "' autoplay=''></audio><video poster='" + address
        + "'></video>"
          "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
          "<image xlink:href='"
        + address + "'/></svg>";
    QList<ZippedFile> files = bookFiles({{"1.xhtml", page(body)}});
    files[2].content = package("<dc:title>A Book</dc:title><dc:source>" + address
                                   + "</dc:source><link href='" + address + "'/>",
                               item("p", "1.xhtml") + item("x", address)
                                   + "<item id='nav' properties='nav' href='" + address
                                   + "'/>"
                                     "<item id='ncx' media-type='application/x-dtbncx+xml' href='"
                                   + address + "'/>",
                               "<spine toc='ncx'><itemref idref='p'/><itemref idref='x'/></spine>");
    files.append({"META-INF/encryption.xml", "<encryption><EncryptedData><CipherReference URI='"
                                                 + address + "'/></EncryptedData></encryption>"});
    return zipOf(files);
}

/// Each XML file of the book declares an entity that stands for the file at \a address.
QByteArray bookOfEntities(const QByteArray &address)
{
    const QByteArray declaration = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + address
                                   + "'><!ENTITY % p SYSTEM '" + address + "'>%p;]>";
    QList<ZippedFile> files = bookFiles({{"1.xhtml", page("<p>text &e;</p>")}}, "<li>&e;</li>");
    for (ZippedFile &file : files) {
        const qsizetype behind = file.content.indexOf("?>") + 2;
        if (behind > 1)
            file.content.insert(behind, declaration);
        file.content.replace("A Book", "A Book &e;");
    }
    return zipOf(files);
}

QByteArray bookOfLinks(const QByteArray &secret)
{
    QList<ForgedFile> forged;
    for (const ZippedFile &file : bookFiles({{"1.xhtml", page("<p>text</p>")}, {"2.xhtml", {}}}))
        forged.append({.path = file.path, .content = file.content, .isDeflated = false});
    forged.last().content = secret;
    forged.last().attributes = symbolicLink;
    forged.append({.path = "../../../../../../" + secret, .content = "text"});
    forged.append({.path = secret, .content = "text"});
    return forgedZip(forged);
}

QByteArray bookThatCommands()
{
    const QByteArray command = "\x1b]0;owned\x07\x1b[31m\xe2\x80\xae";
    QList<ZippedFile> files =
        bookFiles({{"1.xhtml", page("<p>text " + command + "</p>")}, {command + ".xhtml", {}}});
    files[2].content.replace("A Book", "A Book &#x9b;31m" + command);
    return zipOf(files);
}

} // namespace

QList<ZippedFile> harmfulBooks(const QByteArray &secret)
{
    QByteArray encoded = secret;
    encoded.replace("/", "%2f");
    QList<ZippedFile> files = bookFiles({{"1.xhtml", page("<p>text</p>")}});
    files[1].content = container(secret);
    return {
        {"absolute.epub", bookThatLeadsTo(secret)},
        {"above.epub", bookThatLeadsTo("../../../../../../../../.." + secret)},
        {"encoded.epub", bookThatLeadsTo("..%2f..%2f..%2f..%2f..%2f..%2f.." + encoded)},
        {"file-scheme.epub", bookThatLeadsTo("file://" + secret)},
        {"remote.epub", bookThatLeadsTo("http://127.0.0.1:9/book")},
        {"remote-without-scheme.epub", bookThatLeadsTo("//127.0.0.1/book")},
        {"beside.epub", bookThatLeadsTo("inside.png")},
        {"entities.epub", bookOfEntities("file://" + secret)},
        {"remote-entities.epub", bookOfEntities("http://127.0.0.1:9/book")},
        {"links.epub", bookOfLinks(secret)},
        {"container.epub", zipOf(files)},
        {"terminal.epub", bookThatCommands()},
    };
}

} // namespace Sidegloss
