// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowmenu.h"

#include "app/window/actions.h"
#include "app/window/windowstate.h"
#include "lib/store/store.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QHash<QString, QString> titlesByPath(const Store *store)
{
    QHash<QString, QString> titles;
    const auto documents = store ? store->documents() : Result<QList<DocumentRecord>>();
    if (documents) {
        for (const DocumentRecord &record : *documents)
            titles.insert(record.path, record.metadata.title);
    }
    return titles;
}

bool exists(const QString &path)
{
    return QFileInfo::exists(path);
}

} // namespace

WindowMenu::WindowMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
    , m_actions(actions)
    , m_recent(new QMenu(tr("Open &Recent"), this))
    , m_choose(new QMenu(tr("Ch&oose"), this))
    , m_chosen(new QMenu(this))
    , m_marks(new QMenu(tr("&Marks"), this))
{
    fill();
    fillChosen();
    connect(this, &QMenu::aboutToShow, this, &WindowMenu::addRecent);
}

void WindowMenu::setQuotationMenu(QMenu *quotation)
{
    if (m_quotation == quotation)
        return;
    if (m_quotation)
        removeAction(m_quotation->menuAction());
    m_quotation = quotation;
    insertMenu(m_marks->menuAction(), quotation);
}

void WindowMenu::fill()
{
    using enum ActionId;
    const auto add = [this](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            addAction(m_actions[id]);
    };
    add({Open});
    addMenu(m_recent);
    add({ReadAs, OpenSource, Export, Close, ReopenClosed});
    addSeparator();
    add({Undo, Redo});
    addMarks();
    addSeparator();
    add({Find, FindNext, FindPrevious});
    QMenu *go = addMenu(tr("&Go"));
    const auto addSteps = [this, go](std::initializer_list<ActionId> ids) {
        go->addSeparator();
        for (const ActionId id : ids)
            go->addAction(m_actions[id]);
    };
    addSteps({Back, Forward, GoTo});
    addSteps(
        {NextMark, PreviousMark, NextMarkHere, NextNote, PreviousNote, NextClaim, PreviousClaim});
    addSteps({NextQuotation, PreviousQuotation});
    addSteps({Bookmark, NextBookmark, PreviousBookmark});
    addSeparator();
    add({SideBar, ShowSections, ShowQuotes, ShowNotes, ShowClaims, ShowTrash, CaretMode});
    addSeparator();
    add({Split});
    addTabs();
    addSeparator();
    add({Type});
    QMenu *size = addMenu(tr("Text Si&ze"));
    size->addActions({m_actions[ZoomIn], m_actions[ZoomOut], m_actions[ZoomReset]});
    add({FullScreen, OnlyText});
    addSeparator();
    add({ShowSafety, Settings, About, Quit});
}

void WindowMenu::addTabs()
{
    using enum ActionId;
    QMenu *tabs = addMenu(tr("&Tabs"));
    for (const ActionId id : {NextTab, PreviousTab})
        tabs->addAction(m_actions[id]);
    tabs->addSeparator();
    for (const ActionId id : {OtherSide, MoveToOtherSide})
        tabs->addAction(m_actions[id]);
    tabs->addSeparator();
    for (const ActionId id : {CloseOthers, ReopenClosed})
        tabs->addAction(m_actions[id]);
}

void WindowMenu::addMarks()
{
    using enum ActionId;
    addMenu(m_marks);
    for (const ActionId id : {Highlight, MarkEverywhere, Note, ArticleNote, Claim, Tag,
                              CopyWithSource, EndOn, EndBack, StartOn, StartBack, DeleteMark})
        m_marks->addAction(m_actions[id]);
    m_marks->addSeparator();
    m_marks->addMenu(m_choose);
    m_marks->addAction(m_actions[NameColors]);
    for (const ActionId id :
         {ChooseMark, ChooseToMark, ChooseAll, ChooseSection, ChooseColor, ChooseTags, LetGo})
        m_choose->addAction(m_actions[id]);
}

void WindowMenu::fillChosen()
{
    using enum ActionId;
    for (const ActionId id : markActions)
        m_chosen->addAction(m_actions[id]);
    m_chosen->addSeparator();
    m_chosen->addActions({m_actions[Tag], m_actions[DeleteMark]});
    m_chosen->addSeparator();
    m_chosen->addMenu(m_choose);
    m_chosen->addAction(m_actions[LetGo]);
}

void WindowMenu::addRecent()
{
    constexpr int widest = 420;
    m_recent->clear();
    const QHash<QString, QString> titles = titlesByPath(m_store);
    for (const QString &path : WindowState::recentArticles()) {
        const QString title = titles.value(path);
        const QString shown = title.isEmpty() ? QFileInfo(path).fileName() : title;
        const QString text = fontMetrics().elidedText(shown, Qt::ElideMiddle, widest);
        QAction *action = m_recent->addAction(QString(text).replace(u'&', "&&"_L1));
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setEnabled(exists(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT articleChosen(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
    m_recent->setToolTipsVisible(true);
}

} // namespace Sidegloss
