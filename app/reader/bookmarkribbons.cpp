// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/bookmarkribbons.h"

#include "app/reader/readerview.h"
#include "app/settings/appearance.h"
#include "app/widgets/ribbon.h"

#include <QPainter>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr double ribbonWidth = 9;
constexpr double gap = 14;       ///< To the column.
constexpr double leastSpace = 2; ///< To the view's edge.

} // namespace

BookmarkRibbons::BookmarkRibbons(const Appearance &appearance, ReaderView &view)
    : QWidget(&view)
    , m_appearance(appearance)
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&view, &ReaderView::geometryChanged, this, &BookmarkRibbons::place);
    connect(&view, &ReaderView::marksChanged, this, &BookmarkRibbons::place);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void BookmarkRibbons::place()
{
    setVisible(!m_view.marks().bookmarks().isEmpty());
    if (isHidden())
        return;
    // Where the times of a transcript stand beside the column, the ribbons are beyond them.
    const bool hasTimes = m_view.session() && !m_view.session()->document().cues().isEmpty();
    const double beside = m_view.columnLeft() - gap - ribbonWidth;
    const QRect text = m_view.viewport()->geometry();
    const double left = hasTimes ? leastSpace : std::max(leastSpace, beside);
    setGeometry(QRectF(text.x() + left, text.y(), ribbonWidth, text.height()).toAlignedRect());
    update();
}

void BookmarkRibbons::paintEvent(QPaintEvent *)
{
    const TextRange shown = m_view.visibleRange().value_or(TextRange());
    QPainter painter(this);
    for (const TextRange &bookmark : m_view.marks().bookmarks()) {
        if (bookmark.start < shown.start || bookmark.start > shown.end)
            continue;
        const double height = m_view.lineHeightAt(bookmark.start);
        const QRectF ribbon(0, m_view.yOf(bookmark.start) + height * 0.14, ribbonWidth,
                            height * 0.66);
        drawRibbon(painter, ribbon, m_appearance.theme().accent);
    }
}

} // namespace Sidegloss
