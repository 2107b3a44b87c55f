// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"
#include "lib/store/change.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Sidegloss {

class Appearance;
class TrashFilter;
class TrashModel;
class Workspace;

/// The page of what was deleted: a line to filter, the list, and Restore for what is selected in
/// it, also by Enter. Reads the library only while it is seen.
class TrashPage : public QWidget
{
    Q_OBJECT

public:
    /// \a workspace must outlive the page.
    TrashPage(const Appearance &appearance, Workspace &workspace, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(TrashPage)

    /// "12 items, each kept for 30 days", for the header.
    QString summary() const;

Q_SIGNALS:
    /// Saved; it is the change to take back.
    void restored(const Sidegloss::Change &change);
    void summaryChanged();
    void failed(const Sidegloss::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void reload();
    /// The row of that number, or the last one.
    void makeCurrent(int row);
    void restoreSelected();
    void showState();
    void applyAppearance();

    const Appearance &m_appearance;
    Workspace &m_workspace;
    TrashModel *m_model;
    TrashFilter *m_filter;
    QLineEdit *m_query;
    QPushButton *m_restore;
    QListView *m_list;
    QWidget *m_content;
    QLabel *m_empty;
};

} // namespace Sidegloss
