// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places/gotopopover.h"

#include "app/places/placedelegate.h"
#include "app/places/placemodel.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr QSize panelSize(460, 360);
constexpr int topSpace = 24;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

GoToPopover::GoToPopover(const Appearance &appearance, QWidget *parent)
    : Popover(appearance, parent)
    , m_appearance(appearance)
    , m_places(new PlaceModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    setAccessibleName(tr("Go to"));
    m_field->setAccessibleName(tr("Place to go to"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &GoToPopover::showTyped);
    setUpList();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setMargin(6);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    setFixedSize(panelSize);
    connect(m_places, &QAbstractItemModel::modelReset, this, &GoToPopover::showState);
    connect(&appearance, &Appearance::changed, this, &GoToPopover::applyAppearance);
    applyAppearance();
}

void GoToPopover::setUpList()
{
    m_list->setModel(m_places);
    m_list->setItemDelegate(new PlaceDelegate(m_appearance, m_list));
    m_list->setAccessibleName(tr("Places"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &GoToPopover::choose);
}

void GoToPopover::setSession(DocumentSession *session)
{
    m_session = session;
    m_places->setSession(nullptr);
    m_field->clear();
    const bool hasTimes = session && !session->document().cues().isEmpty();
    m_field->setPlaceholderText(hasTimes ? tr("A heading, a bookmark, 40 %, 12:30")
                                         : tr("A heading, a bookmark, 40 %"));
}

void GoToPopover::ask(const QWidget &page, qsizetype position)
{
    m_places->setSession(m_session);
    m_field->clear();
    m_list->setCurrentIndex(m_places->indexNear(position));
    const QPoint middle = page.mapToGlobal(QPoint(page.width() / 2, topSpace));
    popUp(QRect(middle + QPoint(-panelSize.width() / 2, 0), QSize(panelSize.width(), 1)));
    m_field->setFocus(Qt::PopupFocusReason);
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

/// Nothing is kept up to date that nobody sees.
void GoToPopover::hideEvent(QHideEvent *event)
{
    Popover::hideEvent(event);
    m_places->setSession(nullptr);
}

void GoToPopover::showTyped(const QString &typed)
{
    m_places->setTyped(typed);
    m_list->setCurrentIndex(m_places->index(0));
}

void GoToPopover::showState()
{
    const bool hasPlaces = m_places->rowCount() > 0;
    m_list->setVisible(hasPlaces);
    m_empty->setVisible(!hasPlaces);
    m_empty->setText(m_field->text().isEmpty()
                         ? tr("The article has no headings and no bookmarks yet: press Ctrl+D to "
                              "keep the place where you read. Or type a share of it: 40 %.")
                         : tr("No heading and no bookmark has these words."));
}

void GoToPopover::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto position = index.data(PlaceModel::PositionRole).value<qsizetype>();
    hide();
    Q_EMIT placeChosen(position);
}

void GoToPopover::removeBookmark()
{
    const int row = m_list->currentIndex().row();
    const auto bookmark = m_places->bookmark(m_list->currentIndex());
    if (!bookmark || !m_session)
        return;
    if (const Result<> removed = m_session->remove({*bookmark}); !removed)
        Q_EMIT failed(removed.error());
    m_list->setCurrentIndex(m_places->index(std::min(row, m_places->rowCount() - 1)));
}

bool GoToPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isDone = watched == m_field ? pressedInField(key) : pressedInList(key);
    return isDone || Popover::eventFilter(watched, event);
}

bool GoToPopover::pressedInField(const QKeyEvent &key)
{
    const bool isStep = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (isStep && m_places->rowCount() > 0) {
        const int row = m_list->currentIndex().row() + (key.key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(m_places->index(std::clamp(row, 0, m_places->rowCount() - 1)));
        return true;
    }
    if (isEnter(key.key()))
        choose(m_list->currentIndex());
    return isEnter(key.key());
}

bool GoToPopover::pressedInList(const QKeyEvent &key)
{
    if (isEnter(key.key()))
        choose(m_list->currentIndex());
    else if (key.key() == Qt::Key_Delete)
        removeBookmark();
    else
        return false;
    return true;
}

void GoToPopover::applyAppearance()
{
    setInk(m_empty, m_appearance.theme().soft);
    QPalette list = m_list->palette();
    list.setColor(QPalette::Base, m_appearance.theme().card);
    m_list->setPalette(list);
}

} // namespace Sidegloss
