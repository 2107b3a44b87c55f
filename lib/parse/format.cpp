// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/format.h"

#include "lib/text/encodingsigns.h"
#include "lib/transcript/srtparser.h"
#include "lib/transcript/webvttparser.h"

#include <QFileInfo>

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

struct Ending
{
    QLatin1StringView name;
    Format format;
};

constexpr std::array endings = {
    Ending{"md"_L1, Format::Markdown},    Ending{"markdown"_L1, Format::Markdown},
    Ending{"html"_L1, Format::Html},      Ending{"htm"_L1, Format::Html},
    Ending{"xhtml"_L1, Format::Html},     Ending{"xht"_L1, Format::Html},
    Ending{"shtml"_L1, Format::Html},     Ending{"vtt"_L1, Format::WebVtt},
    Ending{"srt"_L1, Format::SubRip},     Ending{"txt"_L1, Format::PlainText},
    Ending{"text"_L1, Format::PlainText}, Ending{"epub"_L1, Format::Epub},
};

const Signature *findSignature(QByteArrayView bytes)
{
    const auto found = std::ranges::find_if(signatures, [&](const Signature &signature) {
        return bytes.size() >= signature.offset
               && bytes.sliced(signature.offset).startsWith(signature.bytes);
    });
    return found == signatures.end() ? nullptr : &*found;
}

bool isControl(char byte)
{
    const auto code = static_cast<uchar>(byte);
    const bool isLayout = code == '\t' || code == '\n' || code == '\r' || code == '\f';
    // ISO-2022 encodings switch their character sets by ESC.
    return (code < 0x20 && !isLayout && code != 0x1B) || code == 0x7F;
}

/// EPUB 3.3, section 4.3: its first file says what it is. Books that were packed carelessly are
/// told by the file that every one has.
bool isEpub(QByteArrayView bytes)
{
    constexpr QByteArrayView mediaType("mimetypeapplication/epub+zip");
    constexpr qsizetype nameAt = 30;
    return bytes.startsWith("PK\x03\x04")
           && (bytes.sliced(std::min(nameAt, bytes.size())).startsWith(mediaType)
               || bytes.contains("META-INF/container.xml"));
}

constexpr qsizetype step = 128;

/// How many of so many bytes may be control characters, line ends and the like among them. A
/// compiler looks at them together.
qsizetype mayBeControls(const char *bytes)
{
    quint8 count = 0;
    for (qsizetype i = 0; i < step; ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        count = static_cast<quint8>(count + (byte < 0x20 || byte == 0x7F));
    }
    return count;
}

bool hasManyControls(QByteArrayView bytes)
{
    // In nearly all texts the quick count settles it.
    qsizetype most = bytes.size() % step;
    for (qsizetype start = 0; start + step <= bytes.size(); start += step)
        most += mayBeControls(bytes.data() + start);
    return most * 10 > bytes.size() && std::ranges::count_if(bytes, isControl) * 10 > bytes.size();
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

QStringList fileEndings()
{
    QStringList names;
    for (const Ending &ending : endings)
        names.append(ending.name);
    return names;
}

Format formatOf(const QString &path, QByteArrayView bytes)
{
    if (isEpub(bytes))
        return Format::Epub;
    const QString name = QFileInfo(path).suffix().toLower();
    const auto known = std::ranges::find(endings, name, &Ending::name);
    if (known != endings.end())
        return known->format;
    return beginsAsPage(bytes) ? Format::Html : Format::Markdown;
}

Format formatByBeginning(Format format, QStringView text)
{
    if (format == Format::Html || format == Format::Epub)
        return format;
    if (isWebVtt(text))
        return Format::WebVtt;
    // Without its signature it may be the other one under a wrong name.
    return format == Format::WebVtt || isSrt(text) ? Format::SubRip : format;
}

QString mediaTypeOf(Format format)
{
    switch (format) {
    case Format::Markdown:
        return u"text/markdown"_s;
    case Format::PlainText:
        return u"text/plain"_s;
    case Format::Html:
        return u"text/html"_s;
    case Format::Epub:
        return u"application/epub+zip"_s;
    case Format::WebVtt:
        return u"text/vtt"_s;
    case Format::SubRip:
        return u"application/x-subrip"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ForeignBytes> findForeignBytes(QByteArrayView bytes)
{
    if (byteOrderMark(bytes))
        return std::nullopt;
    if (const Signature *signature = findSignature(bytes))
        return ForeignBytes{signature->offset, signature->bytes};
    if (!hasManyControls(bytes) || encodingByShape(bytes))
        return std::nullopt;
    const qsizetype first = std::ranges::find_if(bytes, isControl) - bytes.begin();
    return ForeignBytes{first, bytes.sliced(first, 1)};
}

} // namespace Sidegloss
