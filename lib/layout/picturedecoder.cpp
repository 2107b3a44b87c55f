// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/picturedecoder.h"

#include <QBuffer>
#include <QByteArrayView>
#include <QImageReader>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int memoryLimit = 128;                         // Megabytes.
constexpr qint64 mostPixels = qint64(memoryLimit) << 18; // Four bytes each.
constexpr qint64 mostJpegPixels = qint64(200'000'000);   // They are made smaller while being read.
constexpr int longestSide = 32'767;

/// By what it begins with, for a plugin must not be chosen by anything else: some open other files.
QByteArray formatOf(QByteArrayView file)
{
    if (file.startsWith("\x89PNG\r\n\x1A\n"))
        return QByteArrayLiteral("png");
    if (file.startsWith("\xFF\xD8\xFF"))
        return QByteArrayLiteral("jpeg");
    if (file.startsWith("GIF87a") || file.startsWith("GIF89a"))
        return QByteArrayLiteral("gif");
    if (file.startsWith("RIFF") && file.size() > 12 && file.sliced(8).startsWith("WEBP"))
        return QByteArrayLiteral("webp");
    return {};
}

class PictureReader
{
public:
    explicit PictureReader(const QByteArray &file)
    {
        // For all of the program, which reads no larger ones either.
        QImageReader::setAllocationLimit(memoryLimit);
        const QByteArray format = formatOf(file);
        if (format.isEmpty())
            return;
        m_buffer.setData(file);
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setDecideFormatFromContent(false);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(format);
        m_reader.setAutoTransform(true);
        const QSize size = m_reader.size();
        const qint64 pixels = qint64(size.width()) * size.height();
        const bool isSensible =
            !size.isEmpty() && std::max(size.width(), size.height()) <= longestSide;
        if (isSensible && pixels <= (format == "jpeg" ? mostJpegPixels : mostPixels))
            m_size = size;
    }

    std::optional<QSize> uprightSize()
    {
        if (!m_size)
            return std::nullopt;
        return isTurned() ? m_size->transposed() : *m_size;
    }

    QImage read(QSize most)
    {
        if (!m_size)
            return {};
        const QSize room = isTurned() ? most.transposed() : most;
        if (m_size->width() > room.width() || m_size->height() > room.height())
            m_reader.setScaledSize(m_size->scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
        QImage image = m_reader.read();
        if (image.isNull())
            return {};
        return std::move(image).convertToFormat(
            image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    }

private:
    /// Lies on its side in the file.
    bool isTurned() const
    {
        return m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    }

    QBuffer m_buffer;
    QImageReader m_reader;
    std::optional<QSize> m_size;
};

} // namespace

std::optional<QSize> pictureSize(const QByteArray &file)
{
    return PictureReader(file).uprightSize();
}

QImage decodePicture(const QByteArray &file, QSize most)
{
    return PictureReader(file).read(most);
}

} // namespace Sidegloss
