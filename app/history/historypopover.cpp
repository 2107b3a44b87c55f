// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historypopover.h"

#include "app/history/historydelegate.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int panelWidth = 440;
constexpr int mostHeight = 420;

QListView *createList(HistoryModel *model, const Appearance &appearance, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(new HistoryDelegate(appearance, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette colors = list->palette();
    colors.setColor(QPalette::Base, appearance.theme().card);
    list->setPalette(colors);
    return list;
}

} // namespace

HistoryPopover::HistoryPopover(const Appearance &appearance, Workspace &workspace,
                               const HistoryItem &item, QWidget *parent)
    : Popover(appearance, parent)
    , m_model(new HistoryModel(workspace, item, this))
    , m_list(createList(m_model, appearance, this))
    , m_bringBack(new QPushButton(tr("&Bring Back These Words"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("History"));
    m_list->setAccessibleName(tr("What was done, last things first"));
    m_list->installEventFilter(this);
    m_bringBack->setAccessibleName(tr("Bring Back These Words"));
    layOut(appearance);
    fitList();
    m_list->setCurrentIndex(m_model->index(0, 0));

    connect(m_model, &HistoryModel::failed, this, &HistoryPopover::failed);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPopover::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPopover::showState);
    connect(m_list, &QListView::doubleClicked, this, &HistoryPopover::bringBack);
    connect(m_bringBack, &QPushButton::clicked, this, &HistoryPopover::bringBack);
    showState();
}

void HistoryPopover::layOut(const Appearance &appearance)
{
    auto *caption = new QLabel(tr("History").toUpper(), this);
    caption->setFont(captionFont(caption->font()));
    setInk(caption, appearance.theme().soft);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 14, 6);
    head->addWidget(caption);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 10);
    foot->addStretch();
    foot->addWidget(m_bringBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addLayout(foot);
    setFixedWidth(panelWidth);
}

void HistoryPopover::fitList()
{
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.font = m_list->font();
    option.rect.setWidth(panelWidth - 2);
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < mostHeight; ++row)
        height += m_list->itemDelegate()->sizeHint(option, m_model->index(row, 0)).height();
    // Where all of it is seen, a scroll bar would only make the rows wrap sooner.
    m_list->setVerticalScrollBarPolicy(height > mostHeight ? Qt::ScrollBarAlwaysOn
                                                           : Qt::ScrollBarAlwaysOff);
    m_list->setFixedSize(panelWidth - 2, std::min(height, mostHeight));
}

void HistoryPopover::showState()
{
    m_bringBack->setEnabled(m_list->currentIndex().data(HistoryModel::OtherWordsRole).toBool());
}

void HistoryPopover::bringBack()
{
    if (!m_bringBack->isEnabled())
        return;
    const Result<> done = m_model->bringBack(m_list->currentIndex().row());
    if (!done)
        Q_EMIT failed(done.error());
    close();
}

bool HistoryPopover::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            bringBack();
            return true;
        }
    }
    return Popover::eventFilter(object, event);
}

} // namespace Sidegloss
