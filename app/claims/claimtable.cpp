// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/claims/claimtable.h"

#include "app/claims/claimdelegate.h"
#include "app/claims/claimfilter.h"
#include "app/claims/claimmodel.h"
#include "app/settings/appearance.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace Sidegloss {

ClaimTable::ClaimTable(const Appearance &appearance, ClaimModel *model, QWidget *parent)
    : QTableView(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_filter(new ClaimFilter(this))
{
    m_filter->setSourceModel(model);
    setModel(m_filter);
    setItemDelegate(new ClaimDelegate(appearance, this));
    setAccessibleName(tr("Claims"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ClaimModel::Statement, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);

    connect(this, &QTableView::doubleClicked, this, [this] {
        if (m_current)
            Q_EMIT claimActivated(*m_current);
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ClaimTable::restoreCurrent);
    connect(&appearance, &Appearance::changed, this, &ClaimTable::applyAppearance);
    applyAppearance();
    restoreCurrent();
}

void ClaimTable::setQuery(const QString &query)
{
    m_filter->setQuery(query);
    restoreCurrent();
}

void ClaimTable::setCurrentClaim(std::optional<ClaimId> claim)
{
    const bool changes = claim != m_current;
    m_current = claim;
    restoreCurrent();
    if (changes)
        Q_EMIT currentClaimChanged(m_current);
}

void ClaimTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // A reset clears the current index without the reader's doing.
    if (m_restoring || !current.isValid())
        return;
    m_current = m_model->claim(m_filter->mapToSource(current).row()).id;
    Q_EMIT currentClaimChanged(m_current);
}

void ClaimTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_current)
        Q_EMIT claimActivated(*m_current);
    else if (event->key() == Qt::Key_Delete && m_current)
        Q_EMIT deleteRequested(*m_current);
    else
        QTableView::keyPressEvent(event);
}

void ClaimTable::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::Text, theme.ink);
    setPalette(palette);
}

void ClaimTable::restoreCurrent()
{
    const QScopedValueRollback restoring(m_restoring, true);
    const std::optional<int> row = m_current ? m_model->rowOf(*m_current) : std::nullopt;
    const QModelIndex index =
        row ? m_filter->mapFromSource(m_model->index(*row, 0)) : QModelIndex();
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

} // namespace Sidegloss
