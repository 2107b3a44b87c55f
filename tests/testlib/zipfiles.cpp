// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/zipfiles.h"

#include <KZip>

#include <QBuffer>
#include <QtEndian>

#include <zlib.h>

namespace Sidegloss {

namespace {

template<typename Number>
QByteArray number(auto value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(static_cast<Number>(value), bytes.data());
    return bytes;
}

quint32 checksumOf(const QByteArray &content)
{
    return static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()),
                                        static_cast<size_t>(content.size())));
}

/// What stands in both headers of a file (APPNOTE.TXT, sections 4.3.7 and 4.3.12).
QByteArray commonHeader(const ForgedFile &file, qsizetype packedSize)
{
    return number<quint16>(20) + number<quint16>(file.flags) + number<quint16>(file.method)
           + number<quint32>(0) + number<quint32>(file.checksum.value_or(checksumOf(file.content)))
           + number<quint32>(packedSize)
           + number<quint32>(file.size.value_or(static_cast<quint32>(file.content.size())))
           + number<quint16>(file.path.size()) + number<quint16>(0);
}

} // namespace

QByteArray zipOf(const QList<ZippedFile> &files)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("no archive can be written");
    for (const ZippedFile &file : files) {
        zip.setCompression(file.path == "mimetype" ? KZip::NoCompression
                                                   : KZip::DeflateCompression);
        if (!zip.writeFile(QString::fromUtf8(file.path), file.content))
            qFatal("%s can't be packed", file.path.constData());
    }
    zip.close();
    return buffer.data();
}

QByteArray deflated(const QByteArray &content)
{
    if (content.isEmpty())
        return QByteArrayLiteral("\x03\0");
    // Without the four bytes of Qt, the two of zlib's header and its checksum of four.
    return qCompress(content).sliced(6).chopped(4);
}

QByteArray repeatedlyDeflated(const QByteArray &piece, int count)
{
    // A stream that is flushed can be gone on with by a copy of itself.
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(piece.size()))), '\0');
    QByteArray source = piece;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FULL_FLUSH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed.repeated(count) + deflated({});
}

QByteArray forgedZip(const QList<ForgedFile> &files)
{
    QByteArray zip;
    QByteArray directory;
    int listed = 0;
    for (const ForgedFile &file : files) {
        const QByteArray packed = file.isDeflated ? deflated(file.content) : file.content;
        const quint32 offset = file.offset.value_or(static_cast<quint32>(zip.size()));
        zip += QByteArrayLiteral("PK\x03\x04") + commonHeader(file, packed.size()) + file.path
               + packed;
        if (!file.isListed)
            continue;
        ++listed;
        // Made by Unix, or its mode wouldn't count.
        directory += QByteArrayLiteral("PK\x01\x02") + number<quint16>(0x0314)
                     + commonHeader(file, file.packedSize.value_or(packed.size()))
                     + number<quint16>(0) + number<quint16>(0) + number<quint16>(0)
                     + number<quint32>(file.attributes) + number<quint32>(offset) + file.path;
    }
    return zip + directory + QByteArrayLiteral("PK\x05\x06") + number<quint32>(0)
           + number<quint16>(listed) + number<quint16>(listed) + number<quint32>(directory.size())
           + number<quint32>(zip.size()) + number<quint16>(0);
}

} // namespace Sidegloss
