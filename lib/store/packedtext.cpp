// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/packedtext.h"

#include "lib/document/documentbuilder.h"
#include "lib/text/utf8.h"

#include <QtEndian>

#include <zlib.h>

#include <new>

namespace Sidegloss {

namespace {

/// A longer text is packed less tightly, in a quarter of the time.
constexpr qsizetype longText = qsizetype(4) << 20;

class Packer
{
public:
    explicit Packer(int level)
    {
        if (deflateInit(&m_stream, level) != Z_OK)
            throw std::bad_alloc();
    }
    ~Packer() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Packer)

    void add(QByteArray utf8, int flush, QByteArray &packed)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(utf8.data());
        m_stream.avail_in = static_cast<uInt>(utf8.size());
        int state = Z_OK;
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_room.data());
            m_stream.avail_out = static_cast<uInt>(m_room.size());
            state = deflate(&m_stream, flush);
            packed.append(m_room.constData(), m_room.size() - qsizetype{m_stream.avail_out});
        } while (m_stream.avail_out == 0 && state != Z_STREAM_END);
    }

private:
    z_stream m_stream{};
    QByteArray m_room{1 << 16, Qt::Uninitialized};
};

/// No code unit of UTF-16 takes more bytes of UTF-8.
constexpr qsizetype mostBytes = 3 * Limits().text;

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView stream)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(stream.data()));
        m_stream.avail_in = static_cast<uInt>(stream.size());
        if (inflateInit(&m_stream) != Z_OK)
            throw std::bad_alloc();
    }
    ~Unpacker() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Unpacker)

    /// None where that isn't \a size bytes, with nothing behind them.
    std::optional<QByteArray> take(qsizetype size)
    {
        QByteArray text;
        int state = Z_OK;
        while (state == Z_OK && text.size() <= size) {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_room.data());
            m_stream.avail_out = static_cast<uInt>(m_room.size());
            state = inflate(&m_stream, Z_NO_FLUSH);
            text.append(m_room.constData(), m_room.size() - qsizetype{m_stream.avail_out});
        }
        const bool isWhole = state == Z_STREAM_END && m_stream.avail_in == 0;
        return isWhole && text.size() == size ? std::optional(text) : std::nullopt;
    }

private:
    z_stream m_stream{};
    QByteArray m_room{1 << 16, Qt::Uninitialized};
};

} // namespace

Result<QByteArray> packedText(QStringView text, const Progress &progress)
{
    Packer packer(text.size() < longText ? Z_DEFAULT_COMPRESSION : Z_BEST_SPEED);
    QByteArray packed(sizeof(quint32), Qt::Uninitialized);
    quint32 size = 0;
    inUtf8Steps(text, [&](const QByteArray &utf8, qsizetype done) {
        size += static_cast<quint32>(utf8.size());
        packer.add(utf8, Z_NO_FLUSH, packed);
        progress.report(static_cast<double>(done) / static_cast<double>(text.size()));
        return !progress.isCancelled();
    });
    if (const Result<> goesOn = progress.goesOn(); !goesOn)
        return std::unexpected(goesOn.error());
    packer.add({}, Z_FINISH, packed);
    qToBigEndian(size, packed.data());
    return packed;
}

std::optional<QByteArray> unpackedText(QByteArrayView packed)
{
    constexpr qsizetype header = sizeof(quint32);
    if (packed.size() < header)
        return std::nullopt;
    const qsizetype size = qFromBigEndian<quint32>(packed.data());
    // Of nothing qCompress() makes no stream.
    if (size == 0 && packed.size() == header)
        return QByteArray("");
    if (size > mostBytes)
        return std::nullopt;
    return Unpacker(packed.sliced(header)).take(size);
}

} // namespace Sidegloss
