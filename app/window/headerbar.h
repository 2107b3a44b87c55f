// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Sidegloss {

class Actions;
class Appearance;
class ElidedLabel;

/// The window's top row: menu, back and forward, what one looks at, and what can be done with it.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    enum class Page { None, Reader, Library };

    HeaderBar(const Appearance &appearance, const Actions &actions, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HeaderBar)

    void setTitle(const QString &title, const QString &detail);
    /// Shows the buttons of \a page.
    void setPage(Page page);

    QToolButton *menuButton() const { return m_menu; }
    QToolButton *typeButton() const { return m_type; }
    QToolButton *exportButton() const { return m_export; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *symbolButton(QAction *action);
    QToolButton *wordButton(QAction *action, const QString &text);
    void applyAppearance();

    const Appearance &m_appearance;
    QToolButton *m_menu;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    QToolButton *m_claims;
    QToolButton *m_find;
    QToolButton *m_type;
    QToolButton *m_export;
};

} // namespace Sidegloss
