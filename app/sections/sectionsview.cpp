// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sections/sectionsview.h"

#include "app/sections/sectiondelegate.h"
#include "app/sections/sectionmodel.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"
#include "app/widgets/panelheader.h"
#include "app/widgets/symbolicon.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sidegloss {

SectionsView::SectionsView(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_model(new SectionModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_header(new PanelHeader(appearance, tr("Sections"), this))
    , m_filterButton(new QToolButton(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_delegate(new SectionDelegate(appearance, m_tree))
    , m_state(new QLabel(this))
{
    setUpTree();
    setUpFilter();
    m_state->setWordWrap(true);
    m_state->setContentsMargins(14, 4, 14, 4);
    m_state->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_state);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(&appearance, &Appearance::changed, this, &SectionsView::applyAppearance);
    applyAppearance();
}

void SectionsView::setUpTree()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setAccessibleName(tr("Sections"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setMouseTracking(true);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &SectionsView::activate);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
}

void SectionsView::setUpFilter()
{
    m_filterButton->setAutoRaise(true);
    m_filterButton->setIcon(symbolIcon(u"search"_s));
    m_filterButton->setToolTip(tr("Filter sections"));
    m_filterButton->setAccessibleName(m_filterButton->toolTip());
    m_header->addControl(m_filterButton);
    m_filter->setPlaceholderText(tr("Filter sections"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    m_filter->installEventFilter(this);
    connect(m_filterButton, &QToolButton::clicked, this,
            [this] { m_filter->isVisible() ? stopFilter() : startFilter(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        m_tree->expandAll();
    });
}

void SectionsView::setSession(DocumentSession *session)
{
    stopFilter();
    m_model->setSession(session);
    m_tree->expandAll();
    const qsizetype sections = session ? session->document().sections().size() : 0;
    m_header->setCount(session ? sections : -1);
    m_filterButton->setVisible(sections > 0);
    m_state->setText(sections == 0 ? tr("This article has no headings.")
                                   : tr("Of this very long article only the first sections are "
                                        "listed."));
    m_state->setVisible(session && (sections == 0 || sections > SectionModel::mostSections));
}

void SectionsView::setCurrentSection(std::optional<qsizetype> section)
{
    m_model->setCurrent(section);
    const QModelIndex index = shownAbove(m_proxy->mapFromSource(m_model->indexOf(section)));
    if (!index.isValid() || m_tree->hasFocus())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void SectionsView::startFilter()
{
    m_filter->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SectionsView::stopFilter()
{
    m_filter->clear();
    m_filter->hide();
}

QModelIndex SectionsView::shownAbove(QModelIndex index) const
{
    QModelIndex shown = index;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        if (!m_tree->isExpanded(above))
            shown = above;
    }
    return shown;
}

bool SectionsView::foldAt(const QPoint &point)
{
    const QModelIndex index = m_tree->indexAt(point);
    if (!index.isValid())
        return false;
    QStyleOptionViewItem option;
    option.rect = m_tree->visualRect(index);
    if (!m_delegate->foldRect(option, index).contains(point))
        return false;
    m_tree->setExpanded(index, !m_tree->isExpanded(index));
    return true;
}

void SectionsView::activate(const QModelIndex &index)
{
    const QModelIndex source = m_proxy->mapToSource(index);
    if (source.isValid())
        Q_EMIT sectionActivated(static_cast<qsizetype>(source.internalId()));
}

bool SectionsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonPress)
        return foldAt(static_cast<QMouseEvent *>(event)->position().toPoint());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_tree && isEnter) {
        activate(m_tree->currentIndex());
        return true;
    }
    if (watched == m_filter && (isEnter || key == Qt::Key_Down)) {
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape) {
        stopFilter();
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SectionsView::applyAppearance()
{
    QPalette palette = m_tree->palette();
    palette.setColor(QPalette::Base, m_appearance.theme().chrome);
    m_tree->setPalette(palette);
    setInk(m_state, m_appearance.theme().soft);
    m_tree->viewport()->update();
}

} // namespace Sidegloss
