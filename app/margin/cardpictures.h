// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/margin/cardlayout.h"

#include <QCache>
#include <QPixmap>

#include <memory>

namespace Sidegloss {

/// Cards as they were last painted: scrolling moves them, and changes nothing in them.
class CardPictures
{
public:
    /// Around the card, for its shadow and ring; in pixels of the interface.
    static constexpr double margin = 5;

    CardPictures();

    /// The card of \a id with its margin around it, see-through where nothing is; made anew where
    /// anything in it is another than before. Valid until the next call.
    const QPixmap &of(AnnotationId id, const std::shared_ptr<const CardLayout> &layout,
                      const CardState &state, double density);

private:
    struct Picture
    {
        std::shared_ptr<const CardLayout> layout;
        CardState state;
        QPixmap pixmap;
    };

    QCache<AnnotationId, Picture> m_pictures;
};

} // namespace Sidegloss
