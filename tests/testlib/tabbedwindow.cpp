// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/tabbedwindow.h"

#include "app/tabs/articletabbar.h"
#include "app/window/articlepage.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QContextMenuEvent>

using namespace Qt::StringLiterals;

namespace Sidegloss {

QString longArticle(const QString &title)
{
    QString text = u"# %1\n\nThe price of %1 goes to zero.\n\n"_s.arg(title);
    for (int i = 1; i < 30; ++i) {
        text +=
            u"## %1 %2\n\nIn the year %3 nobody asked who pays for it.\n\n"_s.arg(title).arg(i).arg(
                2000 + i);
    }
    return text;
}

ArticlePage &TabbedWindow::page() const
{
    return *m_window.articlePage();
}

ArticleTabBar &TabbedWindow::bar(Side side) const
{
    return *page().tabBar(side);
}

bool TabbedWindow::isSplit() const
{
    return bar(Side::Second).isVisible();
}

ArticlePane *TabbedWindow::pane(Side side) const
{
    const QWidget *part = bar(side).parentWidget();
    for (ArticlePane *pane : page().panes()) {
        if (pane->isVisible() && part->isAncestorOf(pane))
            return pane;
    }
    return nullptr;
}

QString TabbedWindow::titles(Side side) const
{
    QStringList titles;
    for (int i = 0; i < bar(side).count(); ++i) {
        const QString one = bar(side).accessibleTabName(i);
        titles.append(i == bar(side).currentIndex() ? u'[' + one + u']' : one);
    }
    return titles.join(u' ');
}

QPoint TabbedWindow::middleOf(int index, Side side) const
{
    return bar(side).tabRect(index).center();
}

void TabbedWindow::askForMenuOf(int index, Side side) const
{
    const QPoint place = middleOf(index, side);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, bar(side).mapToGlobal(place));
    QApplication::sendEvent(&bar(side), &event);
}

} // namespace Sidegloss
