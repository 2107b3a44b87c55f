// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/layout/picturecache.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Sidegloss {

namespace {

constexpr qsizetype cachedKilobytes = 128 << 10;
constexpr qint64 fewPixels = 200 * 200; ///< Are decoded before anybody notices.

} // namespace

PictureCache::PictureCache(Pictures pictures, QObject *parent)
    : QObject(parent)
    , m_pictures(std::move(pictures))
    , m_cache(cachedKilobytes)
{}

PictureCache::~PictureCache() = default;

QImage PictureCache::picture(const QString &destination, QSize pixels)
{
    const Key key(destination, pixels.width());
    if (const QImage *known = m_cache.object(key))
        return *known;
    const std::optional<QSize> size = m_pictures.sizeOf(destination);
    if (!size || m_failed.contains(destination))
        return {};
    if (qint64(size->width()) * size->height() > fewPixels) {
        decodeApart(key, pixels);
        return {};
    }
    const QImage image = m_pictures.decode(destination, pixels);
    take(key, image);
    return image;
}

void PictureCache::decodeApart(const Key &key, QSize pixels)
{
    if (m_awaited.contains(key))
        return;
    m_awaited.insert(key);
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    promise->future().then(this, [this, key](const QImage &image) {
        m_awaited.remove(key);
        take(key, image);
        Q_EMIT arrived();
    });
    QThreadPool::globalInstance()->start([promise, pictures = m_pictures, key, pixels] {
        promise->addResult(pictures.decode(key.first, pixels));
        promise->finish();
    });
}

void PictureCache::take(const Key &key, const QImage &image)
{
    if (image.isNull())
        m_failed.insert(key.first);
    else
        m_cache.insert(key, new QImage(image), image.sizeInBytes() >> 10);
}

} // namespace Sidegloss
