// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/ziparchive.h"

#include "lib/epub/ziprecovery.h"

#include <KZip>

#include <QBuffer>
#include <QScopeGuard>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <utility>

#include <sys/stat.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

// PKWARE's APPNOTE.TXT: where the parts of headers stand, in bytes.
constexpr qsizetype directorySize = 46;
constexpr qsizetype nameSizeAt = 28;
constexpr qsizetype extraSizeAt = 30;
constexpr qsizetype localSize = 30;
constexpr qsizetype flagsAt = 6;
constexpr int encryptedFlag = 1;
constexpr int stored = 0;
constexpr int deflated = 8;

constexpr qsizetype smallFile = 1 << 20; // May be packed as tightly as can be.

constexpr QByteArrayView directorySign("PK\x01\x02", 4);
constexpr QByteArrayView localSign("PK\x03\x04", 4);
constexpr QByteArrayView endSign("PK\x05\x06", 4);

int numberAt(QByteArrayView bytes, qsizetype position)
{
    return qFromLittleEndian<quint16>(bytes.data() + position);
}

std::unexpected<Error> tooMany(const Excess &excess, const QString &path = {})
{
    return failure({.kind = ErrorKind::TooLarge, .location = {.part = path}, .excess = excess});
}

/// KZip takes whatever the headers say: it would build millions of entries and folders, and read
/// beyond a header that is cut off. So every place that it might take for a header is looked at
/// before; that compressed data look like one by chance does no harm.
Result<> checkDirectory(QByteArrayView bytes, const ZipLimits &limits)
{
    const auto cutOff = [](qsizetype at) {
        return failure({.kind = ErrorKind::Malformed,
                        .detail = u"the archive's directory is cut off"_s,
                        .location = {.byte = at + 1}});
    };
    qsizetype entries = 0;
    for (qsizetype at = bytes.indexOf(directorySign); at >= 0;
         at = bytes.indexOf(directorySign, at + directorySign.size())) {
        if (++entries > limits.entries)
            return tooMany({Excess::Of::Files, limits.entries});
        const QByteArrayView header = bytes.sliced(at);
        if (header.size() < directorySize)
            return cutOff(at);
        const qsizetype nameSize = numberAt(header, nameSizeAt);
        if (header.size() < directorySize + nameSize + numberAt(header, extraSizeAt))
            return cutOff(at);
        const QByteArrayView name = header.sliced(directorySize, nameSize);
        if (nameSize > limits.pathSize)
            return tooMany({Excess::Of::PathBytes, limits.pathSize, nameSize});
        if (const qsizetype depth = std::ranges::count(name, '/'); depth > limits.pathDepth)
            return tooMany({Excess::Of::PathDepth, limits.pathDepth, depth});
    }
    return {};
}

bool hasTooManyFiles(QByteArrayView bytes, const ZipLimits &limits)
{
    qsizetype files = 0;
    qsizetype at = -localSign.size();
    while (files <= limits.entries && (at = bytes.indexOf(localSign, at + localSign.size())) >= 0)
        ++files;
    return files > limits.entries;
}

/// Where \a bytes, which can't be read as an archive, stop being one; from 1. Nothing where it has
/// both its ends, so that the damage lies somewhere between.
std::optional<qint64> damagedByte(QByteArrayView bytes)
{
    if (!bytes.startsWith(localSign))
        return 1;
    return bytes.contains(endSign) ? std::nullopt : std::optional(bytes.size());
}

/// As far as it is sound (RFC 1951); nothing where more than \a most bytes come out. By zlib
/// itself: KCompressionDevice loses the end of what is packed very tightly.
std::optional<QByteArray> inflated(QByteArrayView packed, qsizetype most)
{
    constexpr qsizetype step = 1 << 16;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    const auto end = qScopeGuard([&] { inflateEnd(&stream); });
    // zlib's interface forgets that it doesn't write there.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray bytes;
    while (true) {
        const qsizetype size = bytes.size();
        bytes.resizeForOverwrite(size + step);
        stream.next_out = reinterpret_cast<Bytef *>(bytes.data() + size);
        stream.avail_out = static_cast<uInt>(step);
        const int state = inflate(&stream, Z_NO_FLUSH);
        bytes.truncate(size + step - stream.avail_out);
        if (bytes.size() > most)
            return std::nullopt;
        if (state != Z_OK || bytes.size() == size)
            return bytes;
    }
}

uLong checksumOf(const QByteArray &bytes)
{
    return crc32_z(0, reinterpret_cast<const Bytef *>(bytes.constData()),
                   static_cast<size_t>(bytes.size()));
}

} // namespace

class ZipArchive::Zip : public KZip
{
public:
    explicit Zip(const QByteArray &content)
        : KZip(&m_device)
        , m_bytes(content)
    {
        m_device.setData(content);
    }

    ~Zip() override
    {
        if (isOpen())
            close();
    }

    QByteArrayView bytes() const { return m_bytes; }

    const KZipFileEntry *file(const QString &path) const
    {
        const KArchiveFile *file = path.isEmpty() ? nullptr : directory()->file(path);
        return file && file->symLinkTarget().isEmpty() ? static_cast<const KZipFileEntry *>(file)
                                                       : nullptr;
    }

    bool isEncrypted(const KZipFileEntry &file) const
    {
        const qint64 start = file.headerStart();
        if (start < 0 || start > m_bytes.size() - localSize)
            return false;
        const QByteArrayView header = bytes().sliced(start);
        return header.startsWith(localSign) && (numberAt(header, flagsAt) & encryptedFlag) != 0;
    }

    bool isReadable(const KZipFileEntry &file) const
    {
        const qint64 size = file.compressedSize();
        return (file.encoding() == stored || file.encoding() == deflated) && file.position() >= 0
               && size >= 0 && size <= m_bytes.size() && file.position() <= m_bytes.size() - size;
    }

    /// REQUIRES: isReadable()
    std::optional<QByteArray> content(const KZipFileEntry &file, qsizetype most) const
    {
        const QByteArrayView packed = bytes().sliced(file.position(), file.compressedSize());
        if (file.encoding() == deflated)
            return inflated(packed, most);
        return packed.size() > most ? std::nullopt : std::optional(packed.toByteArray());
    }

protected:
    bool openArchive(QIODevice::OpenMode mode) override
    {
        // KArchive's own root would ask the system who the reader is.
        setRootDir(new KArchiveDirectory(this, u"/"_s, S_IFDIR | 0500, {}, {}, {}, {}));
        return KZip::openArchive(mode);
    }

private:
    QBuffer m_device;
    QByteArray m_bytes;
};

ZipArchive::ZipArchive(std::unique_ptr<Zip> zip, const ZipLimits &limits)
    : m_zip(std::move(zip))
    , m_limits(limits)
    , m_left(limits.total)
{}

ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const ZipLimits &limits)
{
    Result<ZipArchive> sound = openSound(bytes, limits);
    if (sound || sound.error().kind != ErrorKind::Malformed)
        return sound;
    const std::optional<QByteArray> recovered = recoveredArchive(bytes, limits);
    if (!recovered)
        return sound;
    Result<ZipArchive> archive = openSound(*recovered, limits);
    if (!archive)
        return sound;
    archive->m_damage = sound.error();
    return archive;
}

Result<ZipArchive> ZipArchive::openSound(const QByteArray &bytes, const ZipLimits &limits)
{
    if (const Result<> checked = checkDirectory(bytes, limits); !checked)
        return std::unexpected(checked.error());
    if (hasTooManyFiles(bytes, limits))
        return tooMany({Excess::Of::Files, limits.entries});
    auto zip = std::make_unique<Zip>(bytes);
    if (!zip->open(QIODevice::ReadOnly))
        return failure({.kind = ErrorKind::Malformed,
                        .detail = zip->errorString(),
                        .location = {.byte = damagedByte(bytes)}});
    return ZipArchive(std::move(zip), limits);
}

bool ZipArchive::contains(const QString &path) const
{
    return m_zip->file(path) != nullptr;
}

qsizetype ZipArchive::claimedSize(const QString &path) const
{
    const KZipFileEntry *file = m_zip->file(path);
    return file ? std::max<qint64>(0, file->size()) : 0;
}

QStringList ZipArchive::paths() const
{
    QStringList paths;
    QList<std::pair<QString, const KArchiveDirectory *>> open{{QString(), m_zip->directory()}};
    while (!open.isEmpty()) {
        const auto [prefix, folder] = open.takeLast();
        const QStringList names = folder->entries();
        for (const QString &name : names) {
            const KArchiveEntry *entry = folder->entry(name);
            if (entry && entry->isDirectory())
                open.append({prefix + name + u'/', static_cast<const KArchiveDirectory *>(entry)});
            else
                paths.append(prefix + name);
        }
    }
    return paths;
}

Result<ZipArchive::File> ZipArchive::read(const QString &path, qsizetype most)
{
    const KZipFileEntry *entry = m_zip->file(path);
    const SourceLocation location{.part = path};
    if (!entry)
        return failure({.kind = ErrorKind::NotFound, .location = location});
    if (m_zip->isEncrypted(*entry))
        return failure({.kind = ErrorKind::Encrypted, .location = location});
    if (!m_zip->isReadable(*entry))
        return failure({.kind = ErrorKind::Malformed, .location = location});
    const qsizetype likely =
        std::max(smallFile, static_cast<qsizetype>(entry->compressedSize()) * m_limits.ratio);
    const qsizetype limit = std::min({most, likely, m_limits.entry, m_left});
    const std::optional<QByteArray> bytes = m_zip->content(*entry, limit);
    m_left -= bytes ? bytes->size() : limit;
    if (!bytes)
        return tooMany({Excess::Of::Bytes, limit}, path);
    return File{*bytes, bytes->size() != entry->size() || checksumOf(*bytes) != entry->crc32()};
}

} // namespace Sidegloss
