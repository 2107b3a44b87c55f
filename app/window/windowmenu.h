// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QPointer>

#include <functional>

namespace Sidegloss {

class Actions;
class Store;

/// The menu behind ☰: everything that has no button of its own. Filled anew each time it is shown.
class WindowMenu : public QMenu
{
    Q_OBJECT

public:
    explicit WindowMenu(const Actions &actions, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(WindowMenu)

    /// What can be chosen, and what can be done to what is.
    QMenu *choiceMenu() const { return m_choose; }
    QMenu *markedMenu() const { return m_chosen; }

    /// What can be done to the quotation that is chosen in the list; must outlive its use.
    void setQuotationMenu(QMenu *quotation);
    /// Whose titles stand for the recent articles' paths; may be null.
    void setStore(const Store *store) { m_store = store; }

Q_SIGNALS:
    void articleChosen(const QString &path);

private:
    void fill();
    void addTabs();
    void addMarks();
    void fillChosen();
    void addRecent();

    const Actions &m_actions;
    const Store *m_store = nullptr;
    QMenu *m_recent;
    QMenu *m_choose;
    QMenu *m_chosen;
    QMenu *m_marks;
    QPointer<QMenu> m_quotation;
};

} // namespace Sidegloss
