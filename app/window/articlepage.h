// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"
#include "app/window/articlepane.h"

#include <QWidget>

#include <array>

class QSplitter;
class QStackedWidget;

namespace Sidegloss {

class ArticleTabBar;
class SideBarDoor;
class SideSizes;

/// Where articles stand: the side bar of the current pane at the left, and one pane beside it or,
/// split, two; above each the tabs of its side.
class ArticlePage : public QWidget
{
    Q_OBJECT

public:
    /// Begins with a pane on the first side.
    explicit ArticlePage(Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ArticlePage)

    /// The current one; never null.
    ArticlePane *pane() const { return m_pane; }
    ReaderPage *readerPage() const { return m_pane->readerPage(); }
    QList<ArticlePane *> panes() const { return m_panes; }

    /// A pane more, on the first side behind the others.
    ArticlePane *addPane();
    /// REQUIRES: it isn't the current one.
    void removePane(ArticlePane *pane);
    void putOn(Side side, ArticlePane *pane);
    /// Null: nothing is in front there.
    void bringToFront(Side side, ArticlePane *pane);
    void setCurrentPane(Side side, ArticlePane *pane);
    ArticleTabBar *tabBar(Side side) const { return part(side).tabs; }
    void setTabsShown(bool shown);
    void setSplit(bool split);
    /// Before it is split no longer: the size of the type in \a pane, which stays, is everyone's.
    void shareSizeOf(const ArticlePane &pane);

    void setSideBarShown(bool shown);
    /// Without side bar, tabs and cards, as long as it lasts; the side bar is as it was afterwards.
    void setOnlyText(bool only);
    /// Gives the current pane's \a panel the focus, and shows it first where it is hidden.
    void focusPanel(ArticlePane::Panel panel);
    /// Saves what is being edited in any pane, and the places; false where it isn't saved.
    bool saveEdits();
    /// Keeps drafts of what can't be saved; true iff nothing would be lost.
    bool keepEdits();
    /// As ArticlePane's, of the first pane that has any.
    QString unsavedWords() const;
    /// What WindowState keeps of it.
    void saveLayout() const;

Q_SIGNALS:
    /// By the reader's hand.
    void sideBarShownChanged(bool shown);
    /// Whoever did it.
    void sideBarMoved(bool shown);
    /// The focus has come to a side.
    void sideEntered(Sidegloss::Side side);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QWidget *widget = nullptr;
        ArticleTabBar *tabs = nullptr;
        QStackedWidget *stack = nullptr;
        QWidget *nothing = nullptr;
    };

    Part makePart();
    const Part &part(Side side) const { return m_parts[static_cast<size_t>(side)]; }
    void layOut();
    void equalise();
    void announceSide();
    void showTabBars();
    void fitSideBar();
    void followFocus(const QWidget *focus);

    Appearance &m_appearance;
    SideSizes *m_sizes;
    QStackedWidget *m_sideBar;
    SideBarDoor *m_door;
    QSplitter *m_splitter;
    QSplitter *m_split;
    std::array<Part, 2> m_parts;
    QList<ArticlePane *> m_panes;
    Side m_side = Side::First;
    bool m_isSplit = false;
    bool m_areTabsShown = false;
    bool m_isOnlyText = false;
    ArticlePane *m_pane;
};

} // namespace Sidegloss
