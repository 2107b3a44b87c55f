// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/findlist.h"

#include "app/find/articlesearch.h"
#include "app/find/finddelegate.h"
#include "app/find/findmodel.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"
#include "app/widgets/panelheader.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace Sidegloss {

FindList::FindList(const Appearance &appearance, ArticleSearch &search, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_search(search)
    , m_model(new FindModel(search, this))
    , m_delegate(new FindDelegate(appearance, this))
    , m_header(new PanelHeader(appearance, tr("Found"), this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    setUpList();
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(&search, &ArticleSearch::restarted, this,
            [this] { m_delegate->setLanguage(m_search.document().metadata().language); });
    connect(&search, &ArticleSearch::found, this, &FindList::showState);
    connect(&search, &ArticleSearch::stateChanged, this, &FindList::showState);
    connect(&search, &ArticleSearch::currentChanged, this, &FindList::showCurrent);
    connect(&appearance, &Appearance::changed, this, &FindList::applyAppearance);
    applyAppearance();
    showState();
}

void FindList::setUpList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid() && row.row() != m_search.current())
                    m_search.setCurrent(row.row());
            });
}

void FindList::showCurrent()
{
    if (const std::optional<qsizetype> current = m_search.current()) {
        const QModelIndex row = m_model->fetched(*current);
        m_list->setCurrentIndex(row);
        m_list->scrollTo(row);
    }
}

void FindList::showState()
{
    const qsizetype count = m_search.matches().size();
    using enum ArticleSearch::State;
    const bool isOver = m_search.state() == Done || m_search.state() == TooHard;
    m_header->setCount(isOver || count > 0 ? count : -1);
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_empty->setText(isOver ? tr("Nothing is found.") : QString());
}

bool FindList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FindList::applyAppearance()
{
    setInk(m_empty, m_appearance.theme().soft);
    QPalette list = m_list->palette();
    list.setColor(QPalette::Base, m_appearance.theme().chrome);
    m_list->setPalette(list);
}

} // namespace Sidegloss
