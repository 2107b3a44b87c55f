// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/notepopover.h"

#include "app/margin/marginview.h"
#include "app/settings/appearance.h"

#include <QCloseEvent>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace Sidegloss {

namespace {

constexpr int cardWidth = 300;
constexpr int margin = 8;

} // namespace

NotePopover::NotePopover(MarginView &owner, AnnotationId id)
    : QFrame(&owner, Qt::Popup)
    , m_view(new MarginView(owner.appearance(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Note"));
    QPalette colors = palette();
    colors.setColor(QPalette::Window, owner.appearance().theme().page);
    setPalette(colors);
    setFrameShape(QFrame::StyledPanel);
    m_view->setOnly(id);
    m_view->resize(cardWidth, margin);
    m_view->setSession(owner.session());
    m_view->setCurrent(id);
    connect(m_view, &MarginView::heightWanted, this, &NotePopover::fit);
    connect(m_view, &MarginView::leaveRequested, this, &QWidget::close);
    connect(m_view, &MarginView::claimEditRequested, this, &QWidget::close);
    connect(m_view, &MarginView::claimRequested, this, &QWidget::close);
    connect(m_view, &MarginView::claimEditRequested, &owner, &MarginView::claimEditRequested);
    connect(m_view, &MarginView::claimRequested, &owner, &MarginView::claimRequested);
    connect(m_view, &MarginView::historyRequested, this, &QWidget::close);
    connect(m_view, &MarginView::historyRequested, &owner, &MarginView::historyRequested);
    connect(m_view, &MarginView::colorNamesRequested, this, &QWidget::close);
    connect(m_view, &MarginView::colorNamesRequested, &owner, &MarginView::colorNamesRequested);
    connect(m_view, &MarginView::linkActivated, &owner, &MarginView::linkActivated);
    connect(m_view, &MarginView::failed, &owner, &MarginView::failed);
}

void NotePopover::showBeside(const QRect &mark)
{
    m_mark = mark;
    m_view->relayout();
    show();
    m_view->setFocus();
}

void NotePopover::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_view->saveEdits());
}

void NotePopover::fit(double height)
{
    const QSize inner(cardWidth, static_cast<int>(std::ceil(height)) + 2);
    m_view->setGeometry(QRect(QPoint(margin, margin), inner));
    const QSize outer = inner + QSize(2 * margin, 2 * margin);
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int left = m_mark.left() - outer.width() - 6;
    const QPoint place(left >= screen.left() ? left : m_mark.right() + 6,
                       std::clamp(m_mark.top() - 12, screen.top(),
                                  std::max(screen.top(), screen.bottom() - outer.height())));
    setGeometry(QRect(place, outer));
}

} // namespace Sidegloss
