// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/selectionbubble.h"

#include "app/annotations/colourdots.h"
#include "app/reader/bubblebuttons.h"
#include "app/reader/readerview.h"
#include "app/session/workspace.h"
#include "app/settings/appearance.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int distance = 9; // from the selection
constexpr int edge = 6;     // from the viewport's edges
constexpr int shadow = 6;   // room for it around the bubble
constexpr double radius = 9;

} // namespace

SelectionBubble::SelectionBubble(const Appearance &appearance, ReaderView &view)
    : QWidget(view.viewport())
    , m_appearance(appearance)
    , m_view(view)
    , m_colours(new ColourDots(appearance, ColourDot::Ground::Bubble, this))
{
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Selection"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(shadow + 9, shadow + 4, shadow + 7, shadow + 4);
    row->setSpacing(3);
    row->addWidget(m_colours);
    row->addWidget(new BubbleSeparator(appearance, this));
    addCommand(tr("Note"), u"N"_s, &SelectionBubble::noteRequested);
    addCommand(tr("Claim"), u"C"_s, &SelectionBubble::claimRequested);
    addCommand(tr("Tag"), u"T"_s, &SelectionBubble::tagRequested);
    addCommand(tr("Copy with Source"), {}, &SelectionBubble::copyRequested);
    hide();
    connect(m_colours, &ColourDots::chosen, this, &SelectionBubble::colourChosen);
    connect(&view, &ReaderView::selectionSettled, this, &SelectionBubble::settle);
    connect(&view, &ReaderView::geometryChanged, this, &SelectionBubble::place);
    connect(&view, &QTextEdit::selectionChanged, this, &QWidget::hide);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void SelectionBubble::addCommand(const QString &words, const QString &key,
                                 void (SelectionBubble::*signal)())
{
    auto *button = new BubbleButton(m_appearance, words, key, this);
    connect(button, &QAbstractButton::clicked, this, signal);
    layout()->addWidget(button);
}

void SelectionBubble::setSession(DocumentSession *session)
{
    hide();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = session ? &session->workspace() : nullptr;
    if (!m_workspace)
        return;
    connect(m_workspace, &Workspace::colorNamesChanged, this, &SelectionBubble::nameColours);
    nameColours();
}

void SelectionBubble::nameColours()
{
    m_colours->setNames(m_workspace->colorNames());
    place();
}

void SelectionBubble::settle(std::optional<TextRange> range)
{
    setVisible(range.has_value());
    place();
}

void SelectionBubble::place()
{
    if (isHidden())
        return;
    adjustSize();
    const auto where = placeFor(size(), m_view.selectionRects(), m_view.viewport()->rect());
    if (!where) {
        // Out of the way but not hidden: scrolling may bring its place back.
        move(-2 * width(), 0);
        return;
    }
    move(*where);
    raise();
}

std::optional<QPoint> SelectionBubble::placeFor(QSize size, const QList<QRectF> &selection,
                                                const QRect &area)
{
    QRect covered;
    for (const QRectF &band : selection)
        covered |= band.toAlignedRect();
    if (covered.isEmpty() || !covered.intersects(area))
        return {};

    const int width = size.width();
    const int height = size.height();
    const int rightmost = area.right() - edge - width;
    const QRect last = selection.last().toAlignedRect();
    const int x = std::clamp(last.left() + (last.width() - width) / 2, std::min(edge, rightmost),
                             std::max(edge, rightmost));
    const int below = covered.bottom() + distance - shadow;
    if (below >= 0 && below + height <= area.bottom())
        return QPoint(x, below);
    const int above = covered.top() - distance + shadow - height;
    if (above >= 0 && above + height <= area.bottom())
        return QPoint(x, above);
    const int y = std::clamp(
        (std::max(0, covered.top()) + std::min(area.bottom(), covered.bottom()) - height) / 2, edge,
        std::max(edge, area.bottom() - height - edge));
    if (covered.right() + distance + width <= area.right())
        return QPoint(covered.right() + distance, y);
    if (covered.left() - distance - width >= 0)
        return QPoint(covered.left() - distance - width, y);
    return {};
}

void SelectionBubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF body = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    for (int i = shadow; i > 0; --i) {
        QColor dim = Qt::black;
        dim.setAlpha(5 + (shadow - i));
        painter.setBrush(dim);
        painter.drawRoundedRect(body.adjusted(-i, -i + 2, i, i), radius + i, radius + i);
    }
    painter.setBrush(bubbleColors(m_appearance.theme()).body);
    painter.drawRoundedRect(body, radius, radius);
}

} // namespace Sidegloss
