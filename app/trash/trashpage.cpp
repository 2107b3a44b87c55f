// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trash/trashpage.h"

#include "app/settings/appearance.h"
#include "app/trash/trashdelegate.h"
#include "app/trash/trashfilter.h"
#include "app/trash/trashmodel.h"
#include "app/widgets/ink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

TrashPage::TrashPage(const Appearance &appearance, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_workspace(workspace)
    , m_model(new TrashModel(workspace, this))
    , m_filter(new TrashFilter(this))
    , m_query(new QLineEdit(this))
    , m_restore(new QPushButton(tr("&Restore"), this))
    , m_list(new QListView(this))
    , m_content(new QWidget(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"trashPage"_s);
    setAccessibleName(tr("Trash"));
    m_filter->setSourceModel(m_model);
    layOut();

    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setQuery(text);
        makeCurrent(0);
        showState();
    });
    connect(m_restore, &QPushButton::clicked, this, &TrashPage::restoreSelected);
    connect(m_list, &QListView::doubleClicked, this, &TrashPage::restoreSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrashPage::showState);
    connect(m_model, &TrashModel::failed, this, &TrashPage::failed);
    connect(&workspace, &Workspace::changed, this, &TrashPage::reload);
    connect(&workspace, &Workspace::reloaded, this, &TrashPage::reload);
    connect(&workspace, &Workspace::savingChanged, this, &TrashPage::reload);
    connect(&appearance, &Appearance::changed, this, &TrashPage::applyAppearance);
    applyAppearance();
    showState();
}

void TrashPage::layOut()
{
    m_query->setPlaceholderText(tr("Filter: words of the passage, the note, the article"));
    m_query->setAccessibleName(tr("Filter the trash"));
    m_query->setClearButtonEnabled(true);
    m_restore->setAccessibleName(tr("Restore"));
    m_restore->setToolTip(tr("Restore what is selected (Enter)"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new TrashDelegate(m_appearance, this));
    m_list->setAccessibleName(tr("Deleted items"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setText(
        tr("The trash is empty.\nDeleted marks, notes, replies and claims are kept here "
           "for %Ln day(s) and can be restored until then.",
           nullptr, daysInTrash));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_query, 1);
    row->addWidget(m_restore);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_list);
}

QString TrashPage::summary() const
{
    const QString count = tr("%Ln item(s)", nullptr, m_model->rowCount());
    return m_model->rowCount() == 0
               ? QString()
               : tr("%1, each kept for %2 days").arg(count, QString::number(daysInTrash));
}

void TrashPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void TrashPage::reload()
{
    if (!isVisible())
        return;
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->reload();
    // What took the row of what was restored is the next one to look at.
    makeCurrent(row);
    showState();
    Q_EMIT summaryChanged();
}

void TrashPage::makeCurrent(int row)
{
    if (const int rows = m_filter->rowCount(); rows > 0)
        m_list->setCurrentIndex(m_filter->index(std::min(row, rows - 1), 0));
}

void TrashPage::restoreSelected()
{
    QList<QUuid> items;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        items.append(index.data(TrashModel::IdRole).toUuid());
    const Result<std::optional<Change>> change = restore(m_workspace, items);
    if (!change)
        Q_EMIT failed(change.error());
    else if (*change)
        Q_EMIT restored(**change);
}

bool TrashPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            restoreSelected();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void TrashPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_content->setVisible(any);
    m_empty->setVisible(!any);
    m_restore->setEnabled(m_list->selectionModel()->hasSelection());
}

void TrashPage::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    QPalette colors = palette();
    colors.setColor(QPalette::Window, theme.page);
    colors.setColor(QPalette::Base, theme.page);
    setPalette(colors);
    setAutoFillBackground(true);
    setInk(m_empty, theme.soft);
}

} // namespace Sidegloss
