// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/format.h"

#include "lib/text/encodingsigns.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct Signature
{
    qsizetype offset;
    QByteArrayView bytes;
};

/// Only what can't begin a text.
const std::array signatures = {
    Signature{0, QByteArrayView("%PDF-", 5)},
    Signature{0, QByteArrayView("\x89PNG\r\n\x1A\n", 8)},
    Signature{0, QByteArrayView("\xFF\xD8\xFF", 3)},
    Signature{0, QByteArrayView("GIF87a", 6)},
    Signature{0, QByteArrayView("GIF89a", 6)},
    Signature{0, QByteArrayView("PK\x03\x04", 4)},
    Signature{0, QByteArrayView("PK\x05\x06", 4)},
    Signature{0, QByteArrayView("\x1F\x8B", 2)},
    Signature{0, QByteArrayView("BZh91AY&SY", 10)},
    Signature{0, QByteArrayView("\xFD"
                                "7zXZ\0",
                                6)},
    Signature{0, QByteArrayView("\x28\xB5\x2F\xFD", 4)},
    Signature{0, QByteArrayView("7z\xBC\xAF\x27\x1C", 6)},
    Signature{0, QByteArrayView("Rar!\x1A\x07", 6)},
    Signature{0, QByteArrayView("\x7F"
                                "ELF",
                                4)},
    Signature{0, QByteArrayView("MZ\x90\0", 4)},
    Signature{0, QByteArrayView("\xCA\xFE\xBA\xBE", 4)},
    Signature{0, QByteArrayView("\xCF\xFA\xED\xFE", 4)},
    Signature{0, QByteArrayView("\0asm", 4)},
    Signature{0, QByteArrayView("SQLite format 3\0", 16)},
    Signature{0, QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)},
    Signature{0, QByteArrayView("OggS\0", 5)},
    Signature{0, QByteArrayView("fLaC\0", 5)},
    Signature{0, QByteArrayView("\x1A\x45\xDF\xA3", 4)},
    Signature{0, QByteArrayView("II*\0", 4)},
    Signature{0, QByteArrayView("MM\0*", 4)},
    Signature{0, QByteArrayView("\0\0\x01\0", 4)},
    Signature{0, QByteArrayView("\0\x01\0\0", 4)},
    Signature{0, QByteArrayView("wOFF", 4)},
    Signature{0, QByteArrayView("wOF2", 4)},
    Signature{4, QByteArrayView("ftyp", 4)},
    Signature{8, QByteArrayView("WEBPVP8", 7)},
    Signature{8, QByteArrayView("WAVEfmt ", 8)},
    Signature{8, QByteArrayView("AVI LIST", 8)},
};

bool hasSignature(QByteArrayView bytes)
{
    return std::ranges::any_of(signatures, [&](const Signature &signature) {
        return bytes.size() >= signature.offset
               && bytes.sliced(signature.offset).startsWith(signature.bytes);
    });
}

bool isControl(char byte)
{
    const auto code = static_cast<uchar>(byte);
    const bool isLayout = code == '\t' || code == '\n' || code == '\r' || code == '\f';
    // ISO-2022 encodings switch their character sets by ESC.
    return (code < 0x20 && !isLayout && code != 0x1B) || code == 0x7F;
}

/// Whether a doctype or the element <html> comes first, comments and an XML declaration aside.
bool beginsAsPage(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const auto skip = [&](QByteArrayView start, QByteArrayView end) {
        const qsizetype found = bytes.startsWith(start) ? bytes.indexOf(end) : -1;
        if (found >= 0)
            bytes = bytes.sliced(found + end.size());
        return found >= 0;
    };
    do {
        bytes = bytes.trimmed();
    } while (skip("<?xml", ">") || skip("<!--", "-->"));
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 14)).toByteArray();
    const QByteArray lower = start.toLower();
    return lower == "<!doctype html" || lower.startsWith("<html>") || lower.startsWith("<html ");
}

} // namespace

Format formatOf(const QString &path, QByteArrayView bytes)
{
    static const QHash<QString, Format> endings{
        {u"md"_s, Format::Markdown},   {u"markdown"_s, Format::Markdown},
        {u"txt"_s, Format::PlainText}, {u"text"_s, Format::PlainText},
        {u"html"_s, Format::Html},     {u"htm"_s, Format::Html},
        {u"xhtml"_s, Format::Html},    {u"xht"_s, Format::Html},
        {u"shtml"_s, Format::Html},
    };
    const auto known = endings.constFind(QFileInfo(path).suffix().toLower());
    if (known != endings.cend())
        return *known;
    return beginsAsPage(bytes) ? Format::Html : Format::Markdown;
}

bool isBinary(QByteArrayView bytes)
{
    if (byteOrderMark(bytes))
        return false;
    if (hasSignature(bytes))
        return true;
    return std::ranges::count_if(bytes, isControl) * 10 > bytes.size() && !encodingByShape(bytes);
}

} // namespace Sidegloss
