// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tabs/opentabs.h"

#include <QPoint>

namespace Sidegloss {

class ArticlePage;
class ArticlePane;
class ArticleTabBar;
class MainWindow;

/// An article in Markdown, long enough to scroll: \a title, a price that goes to zero, and the
/// sections "title 1" to "title 29".
QString longArticle(const QString &title);

/// What stands in the tabs and on the sides of a window.
class TabbedWindow
{
public:
    /// \a window must outlive its use.
    explicit TabbedWindow(const MainWindow &window)
        : m_window(window)
    {}

    ArticlePage &page() const;
    ArticleTabBar &bar(Side side = Side::First) const;
    bool isSplit() const;
    /// That in front on the side; null where none is.
    ArticlePane *pane(Side side) const;
    /// The titles in their order, that in front in brackets.
    QString titles(Side side = Side::First) const;
    QPoint middleOf(int index, Side side = Side::First) const;
    /// As a click of the right button does.
    void askForMenuOf(int index, Side side = Side::First) const;

private:
    const MainWindow &m_window;
};

} // namespace Sidegloss
