// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/safety/safetypage.h"

#include "app/annotations/labels.h"
#include "app/safety/backupdelegate.h"
#include "app/safety/backupmodel.h"
#include "app/safety/librarycare.h"
#include "app/safety/librarystatus.h"
#include "app/safety/restorepanel.h"
#include "app/settings/appearance.h"
#include "app/widgets/ink.h"
#include "app/widgets/panelheader.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int panelWidth = 372;
/// Narrower than this, the panel stands below the list.
constexpr int leastWidthForColumns = 820;

} // namespace

SafetyPage::SafetyPage(const Appearance &appearance, LibraryCare &care, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_care(care)
    , m_model(new BackupModel(this))
    , m_status(new LibraryStatus(appearance, care, this))
    , m_header(new PanelHeader(appearance, tr("Backups"), this))
    , m_backUp(new QPushButton(tr("&Back Up Now"), this))
    , m_place(new QLabel(this))
    , m_list(new QListView(this))
    , m_panel(new RestorePanel(appearance, care, this))
    , m_content(new QWidget)
    , m_columns(new QHBoxLayout(m_content))
{
    setObjectName(u"safetyPage"_s);
    setAccessibleName(tr("Library Safety"));
    layOut();
    joinCare();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_panel->setBackup(m_model->backup(current.row()));
            });
    connect(m_backUp, &QPushButton::clicked, this, [this] { m_care.backUp(); });
    connect(m_panel, &RestorePanel::restoreRequested, this, &SafetyPage::restoreRequested);
    connect(m_panel, &RestorePanel::salvageRequested, &m_care, &LibraryCare::salvage);
    connect(m_panel, &RestorePanel::otherRequested, this, &SafetyPage::chooseOther);
    connect(&appearance, &Appearance::changed, this, &SafetyPage::applyAppearance);
    applyAppearance();
    showState();
}

void SafetyPage::layOut()
{
    m_backUp->setAccessibleName(tr("Back up now"));
    m_header->addControl(m_backUp);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place->setContentsMargins(14, 0, 14, 10);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BackupDelegate(m_appearance, this));
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_status);
    left->addWidget(m_header);
    left->addWidget(m_place);
    left->addWidget(m_list, 1);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_panel);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_list);
}

void SafetyPage::joinCare()
{
    connect(&m_care, &LibraryCare::changed, this, &SafetyPage::showState);
    connect(&m_care, &LibraryCare::backedUp, this, &SafetyPage::reload);
    connect(&m_care, &LibraryCare::salvaged, this, [this] { reload(m_care.lastSalvage()->path); });
    connect(&m_care, &LibraryCare::restored, this, [this] {
        // Who goes back once more goes back to what was set aside.
        m_panel->setBackup({});
        reload();
    });
}

QString SafetyPage::summary() const
{
    const std::optional<Backup> last = m_model->lastRegular();
    return last ? tr("last backup %1").arg(momentLabel(last->made)) : tr("no backup yet");
}

void SafetyPage::reload(const QString &path)
{
    if (!isVisible())
        return;
    const QString before = path.isEmpty() && m_panel->backup() ? m_panel->backup()->path : path;
    m_model->reload(m_care.library());
    m_header->setCount(m_model->rowCount());
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(before).value_or(0), 0));
    else
        m_panel->setBackup({});
    showState();
    Q_EMIT summaryChanged();
}

void SafetyPage::showState()
{
    const QString library = m_care.library();
    m_backUp->setEnabled(!m_care.running() && QFileInfo(library).size() > 0);
    m_place->setText(tr("They lie in %1. One is made when Sidegloss is closed, and every half hour "
                        "in which something changed; old ones make room for new ones.")
                         .arg(QDir::toNativeSeparators(backupDirectory(library))));
}

void SafetyPage::chooseOther()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Restore a Backup"), backupDirectory(m_care.library()),
        tr("Backups and libraries (*.sqlite);;All files (*)"));
    if (path.isEmpty())
        return;
    m_list->clearSelection();
    m_panel->setBackup(Backup{path, Backup::Kind::Regular, QFileInfo(path).lastModified().toUTC()});
    m_panel->setFocus();
}

bool SafetyPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_panel->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void SafetyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void SafetyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= leastWidthForColumns;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setMinimumWidth(wide ? panelWidth : 0);
    m_panel->setMaximumWidth(wide ? panelWidth : QWIDGETSIZE_MAX);
}

void SafetyPage::applyAppearance()
{
    const Theme &theme = m_appearance.theme();
    setInk(m_place, theme.soft);
    for (QWidget *widget : {static_cast<QWidget *>(m_list), m_content}) {
        QPalette colors = widget->palette();
        colors.setColor(QPalette::Base, theme.page);
        colors.setColor(QPalette::Window, theme.page);
        widget->setPalette(colors);
    }
    m_content->setAutoFillBackground(true);
}

} // namespace Sidegloss
