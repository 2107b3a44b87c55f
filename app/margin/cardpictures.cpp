// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardpictures.h"

#include <QPainter>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr qsizetype mostBytes = 16 << 20;

QPixmap painted(const CardLayout &layout, const CardState &state, double density)
{
    constexpr double margin = CardPictures::margin;
    const QSizeF size(layout.width() + 2 * margin, layout.height() + 2 * margin);
    QPixmap pixmap((size * density).toSize());
    pixmap.setDevicePixelRatio(density);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    layout.paint(painter, {margin, margin}, state);
    return pixmap;
}

} // namespace

CardPictures::CardPictures()
    : m_pictures(mostBytes)
{}

const QPixmap &CardPictures::of(AnnotationId id, const std::shared_ptr<const CardLayout> &layout,
                                const CardState &state, double density)
{
    const Picture *known = m_pictures.object(id);
    if (known && known->layout == layout && known->state == state
        && known->pixmap.devicePixelRatio() == density)
        return known->pixmap;
    auto *picture = new Picture{layout, state, painted(*layout, state, density)};
    const QSize size = picture->pixmap.size();
    // What is larger than all there is room for is kept until the next all the same.
    const qsizetype bytes = std::min(mostBytes, 4 * qsizetype(size.width()) * size.height());
    m_pictures.insert(id, picture, bytes);
    return picture->pixmap;
}

} // namespace Sidegloss
