// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/ziprecovery.h"

#include <QList>
#include <QScopeGuard>
#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>

#include <zlib.h>

namespace Sidegloss {

namespace {

constexpr QByteArrayView localSign("PK\x03\x04", 4);
constexpr QByteArrayView directorySign("PK\x01\x02", 4);
constexpr QByteArrayView endSign("PK\x05\x06", 4);
constexpr QByteArrayView descriptorSign("PK\x07\x08", 4);

constexpr qsizetype localSize = 30;
constexpr quint16 sizesFollow = 1 << 3; ///< A flag: they stand behind the file.
constexpr quint16 version = 20;
constexpr quint16 deflated = 8;

/// What the header before a file says, or what is known better.
struct FoundFile
{
    quint16 flags = 0;
    quint16 method = 0;
    quint32 time = 0; ///< And date.
    quint32 checksum = 0;
    quint32 size = 0;
    QByteArrayView name = {};
    QByteArrayView packed = {};
};

quint16 shortAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 longAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

QByteArrayView upTo(QByteArrayView sign, QByteArrayView bytes)
{
    const qsizetype found = bytes.indexOf(sign);
    return found < 0 ? bytes : bytes.first(found);
}

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number ordered = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

struct Unpacking
{
    std::optional<qsizetype> end; ///< Of the packed data; none where they don't end.
    qsizetype cost = 0;           ///< Bytes read and unpacked.
};

/// Unpacks what \a bytes begin with to see where it ends, until that costs more than \a most.
Unpacking unpack(QByteArrayView bytes, qsizetype most)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    const auto end = qScopeGuard([&] { inflateEnd(&stream); });
    // zlib's interface forgets that it doesn't write there.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    QVarLengthArray<Bytef, 1 << 14> unread(1 << 14);
    Unpacking unpacking;
    int state = Z_OK;
    while (state == Z_OK && unpacking.cost <= most) {
        stream.next_out = unread.data();
        stream.avail_out = static_cast<uInt>(unread.size());
        state = inflate(&stream, Z_NO_FLUSH);
        unpacking.cost = static_cast<qsizetype>(stream.total_in + stream.total_out);
    }
    if (state == Z_STREAM_END)
        unpacking.end = bytes.size() - static_cast<qsizetype>(stream.avail_in);
    return unpacking;
}

class ArchiveRecovery
{
public:
    ArchiveRecovery(QByteArrayView bytes, const ZipLimits &limits)
        : m_bytes(bytes)
        , m_limits(limits)
        , m_left(limits.total)
    {}

    std::optional<QByteArray> run()
    {
        qsizetype count = 0;
        for (qsizetype at = m_bytes.indexOf(localSign);
             at >= 0 && at <= m_bytes.size() - localSize && count < m_limits.entries;
             at = m_bytes.indexOf(localSign, m_next)) {
            const std::optional<FoundFile> file = fileAt(at);
            if (!file)
                continue;
            write(*file);
            ++count;
        }
        if (count == 0)
            return std::nullopt;
        writeEnd(static_cast<quint16>(std::min<qsizetype>(count, 0xffff)));
        return std::move(m_archive);
    }

private:
    /// The file whose header stands at \a start; m_next is where to look for another one.
    std::optional<FoundFile> fileAt(qsizetype start)
    {
        const QByteArrayView header = m_bytes.sliced(start);
        m_next = start + localSign.size();
        const qsizetype nameSize = shortAt(header, 26);
        const qsizetype data = localSize + nameSize + shortAt(header, 28);
        if (nameSize == 0 || nameSize > m_limits.pathSize || data > header.size())
            return std::nullopt;
        FoundFile file{.flags = shortAt(header, 6),
                       .method = shortAt(header, 8),
                       .time = longAt(header, 10),
                       .checksum = longAt(header, 14),
                       .size = longAt(header, 22),
                       .name = header.sliced(localSize, nameSize)};
        if (std::ranges::count(file.name, '/') > m_limits.pathDepth)
            return std::nullopt;
        const QByteArrayView rest = header.sliced(data);
        const qsizetype size = longAt(header, 18);
        if ((file.flags & sizesFollow) != 0 && size == 0)
            takeToDescriptor(file, rest);
        else
            file.packed = size <= rest.size() ? rest.first(size) : upTo(localSign, rest);
        m_next = std::max(m_next, start + data + file.packed.size());
        return file;
    }

    /// What was packed while it was written has its sizes behind it.
    void takeToDescriptor(FoundFile &file, QByteArrayView rest)
    {
        Unpacking unpacking;
        if (file.method == deflated && m_left > 0)
            unpacking = unpack(rest, m_left);
        m_left -= unpacking.cost;
        file.packed = unpacking.end ? rest.first(*unpacking.end) : upTo(descriptorSign, rest);
        QByteArrayView descriptor = rest.sliced(file.packed.size());
        if (descriptor.startsWith(descriptorSign))
            descriptor = descriptor.sliced(descriptorSign.size());
        if (descriptor.size() < 12)
            return;
        file.checksum = longAt(descriptor, 0);
        file.size = longAt(descriptor, 8);
    }

    void write(const FoundFile &file)
    {
        const auto offset = static_cast<quint32>(m_archive.size());
        m_archive.append(localSign);
        appendCommon(m_archive, file);
        m_archive.append(file.name).append(file.packed);
        m_directory.append(directorySign);
        append<quint16>(m_directory, version);
        appendCommon(m_directory, file);
        m_directory.append(10, '\0'); // Comment, disk, attributes.
        append<quint32>(m_directory, offset);
        m_directory.append(file.name);
    }

    /// What both headers of a file have, with an empty extra field.
    static void appendCommon(QByteArray &bytes, const FoundFile &file)
    {
        append<quint16>(bytes, version);
        append<quint16>(bytes, static_cast<quint16>(file.flags & ~sizesFollow));
        append<quint16>(bytes, file.method);
        append<quint32>(bytes, file.time);
        append<quint32>(bytes, file.checksum);
        append<quint32>(bytes, static_cast<quint32>(file.packed.size()));
        append<quint32>(bytes, file.size);
        append<quint16>(bytes, static_cast<quint16>(file.name.size()));
        append<quint16>(bytes, 0);
    }

    void writeEnd(quint16 count)
    {
        const auto offset = static_cast<quint32>(m_archive.size());
        m_archive.append(m_directory);
        m_archive.append(endSign);
        append<quint32>(m_archive, 0); // Disks.
        append<quint16>(m_archive, count);
        append<quint16>(m_archive, count);
        append<quint32>(m_archive, static_cast<quint32>(m_directory.size()));
        append<quint32>(m_archive, offset);
        append<quint16>(m_archive, 0); // Comment.
    }

    const QByteArrayView m_bytes;
    const ZipLimits m_limits;
    qsizetype m_left; ///< That may be read and unpacked to see where files end.
    qsizetype m_next = 0;
    QByteArray m_archive;
    QByteArray m_directory;
};

} // namespace

std::optional<QByteArray> recoveredArchive(QByteArrayView bytes, const ZipLimits &limits)
{
    return ArchiveRecovery(bytes, limits).run();
}

} // namespace Sidegloss
