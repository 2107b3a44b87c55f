// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/pictures.h"

#include <QCache>
#include <QObject>
#include <QSet>

#include <utility>

namespace Sidegloss {

/// The pictures that a view shows, decoded. Large ones are decoded in another thread, so that the
/// view goes on.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    explicit PictureCache(Pictures pictures, QObject *parent = nullptr);
    ~PictureCache() override;
    Q_DISABLE_COPY_MOVE(PictureCache)

    const Pictures &pictures() const { return m_pictures; }

    /// No larger than \a pixels. Null where it isn't there yet: arrived() follows. Null for good
    /// where the file is broken: hasFailed().
    QImage picture(const QString &destination, QSize pixels);
    bool hasFailed(const QString &destination) const { return m_failed.contains(destination); }

Q_SIGNALS:
    void arrived();

private:
    using Key = std::pair<QString, int>; ///< Destination and width.

    void decodeApart(const Key &key, QSize pixels);
    void take(const Key &key, const QImage &image);

    const Pictures m_pictures;
    QCache<Key, QImage> m_cache; ///< Its costs are kilobytes.
    QSet<Key> m_awaited;
    QSet<QString> m_failed;
};

} // namespace Sidegloss
