// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/historymodel.h"
#include "app/widgets/popover.h"

class QListView;
class QPushButton;

namespace Sidegloss {

/// The history of one item in a panel of its own, from which words of before can be brought back:
/// by the button, Enter or a double click. Goes away by itself.
class HistoryPopover : public Popover
{
    Q_OBJECT

public:
    /// \a workspace must outlive the panel.
    HistoryPopover(const Appearance &appearance, Workspace &workspace, const HistoryItem &item,
                   QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HistoryPopover)

Q_SIGNALS:
    void failed(const Sidegloss::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void layOut(const Appearance &appearance);
    void fitList();
    void showState();
    void bringBack();

    HistoryModel *m_model;
    QListView *m_list;
    QPushButton *m_bringBack;
};

} // namespace Sidegloss
