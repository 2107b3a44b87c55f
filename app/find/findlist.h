// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListView;

namespace Sidegloss {

class Appearance;
class ArticleSearch;
class FindDelegate;
class FindModel;
class PanelHeader;

/// All places found, with the words around them: the current one is the search's, whoever moves it.
class FindList : public QWidget
{
    Q_OBJECT

public:
    FindList(const Appearance &appearance, ArticleSearch &search, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FindList)

Q_SIGNALS:
    /// Enter: one wants to read on there.
    void activated();
    /// Esc.
    void leaveRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList();
    void showCurrent();
    void showState();
    void applyAppearance();

    const Appearance &m_appearance;
    ArticleSearch &m_search;
    FindModel *m_model;
    FindDelegate *m_delegate;
    PanelHeader *m_header;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace Sidegloss
