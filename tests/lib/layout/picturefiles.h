// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QSize>
#include <QtEndian>

#include <zlib.h>

namespace Sidegloss {

/// A picture's file: its left half is red, its right half blue.
inline QByteArray pictureFile(QSize size, const char *format = "png")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    QBuffer buffer;
    if (!image.save(&buffer, format, 90))
        qFatal("no %s can be written", format);
    return buffer.data();
}

/// A chunk of a PNG (ISO/IEC 15948, section 5.3).
inline QByteArray pngChunk(const QByteArray &type, const QByteArray &content)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray body = type + content;
    const auto checksum = static_cast<quint32>(crc32_z(
        0, reinterpret_cast<const Bytef *>(body.constData()), static_cast<size_t>(body.size())));
    return number(static_cast<quint32>(content.size())) + body + number(checksum);
}

/// A PNG that says it is that large, whatever \a data, its compressed rows, hold.
inline QByteArray forgedPng(quint32 width, quint32 height, const QByteArray &data)
{
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = 8; // Bits of a sample.
    header[9] = 2; // Colours without transparency.
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + pngChunk("IHDR", header) + pngChunk("IDAT", data)
           + pngChunk("IEND", {});
}

} // namespace Sidegloss
