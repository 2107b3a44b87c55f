// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/lineflash.h"

#include "app/reader/readerview.h"
#include "app/settings/appearance.h"

#include <QPainter>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

constexpr auto duration = 2s; // Long enough to be found by who reads with a magnifier.
constexpr double beside = 8;  ///< Pixels beside the column.
constexpr float opacity = 0.22F;

} // namespace

LineFlash::LineFlash(const Appearance &appearance, ReaderView &view)
    : QWidget(view.viewport())
    , m_appearance(appearance)
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_end.setSingleShot(true);
    m_end.setInterval(duration);
    hide();
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(&view, &ReaderView::geometryChanged, this, &LineFlash::place);
    connect(&view, &QTextEdit::selectionChanged, this, &QWidget::hide);
    connect(&view, &ReaderView::selectionSettled, this, &QWidget::hide);
}

void LineFlash::flash(qsizetype position)
{
    m_position = position;
    place();
    show();
    raise();
    m_end.start();
}

void LineFlash::place()
{
    setGeometry(m_view.lineRect(m_position).adjusted(-beside, 0, beside, 0).toAlignedRect());
}

void LineFlash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = m_appearance.theme().warning;
    color.setAlphaF(opacity);
    painter.setBrush(color);
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace Sidegloss
