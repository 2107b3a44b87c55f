// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"

#include <QTabBar>

namespace Sidegloss {

class Appearance;

struct TabLabel
{
    TabId id = 0;
    QString title;
    QString file; ///< Its path, as the desktop writes it.

    friend bool operator==(const TabLabel &, const TabLabel &) = default;
};

/// The row of open articles above their text. It only asks: what is open changes by showTabs(). A
/// click or the arrow keys go to a tab, a drag moves one, the cross, the middle button or Del close
/// one.
class ArticleTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit ArticleTabBar(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ArticleTabBar)

    /// \a current: one of \a tabs.
    void showTabs(const QList<TabLabel> &tabs, TabId current);
    /// Where the reader is: its tab in front bears a line in the accent's colour.
    void setCurrentSide(bool current);

Q_SIGNALS:
    void activated(Sidegloss::TabId id);
    void closeRequested(Sidegloss::TabId id);
    void moved(int from, int to);
    /// What can be done with the tab is asked for, at \a place, in global coordinates.
    void menuRequested(Sidegloss::TabId id, const QPoint &place);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    TabId idAt(int index) const;
    int indexOf(TabId id) const;
    void rebuild(const QList<TabLabel> &tabs);
    void label(int index, const TabLabel &tab);

    const Appearance &m_appearance;
    QList<TabLabel> m_tabs; ///< As shown; in another order while one is dragged.
    bool m_isCurrentSide = true;
    int m_pressed = -1; ///< By the middle button.
};

} // namespace Sidegloss
