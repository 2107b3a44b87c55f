// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QProgressBar;

namespace Sidegloss {

class Appearance;

/// What stands where an article will be: what this is, and what to do next.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit EmptyPage(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EmptyPage)

    /// The first action is the likely one, and filled.
    void showWords(const QString &title, const QString &text, const QList<Action> &actions);
    /// The same with a bar that says that something is under way. Esc is the first action, which
    /// has the focus while the page is shown.
    void showProgress(const QString &title, const QString &text, const QList<Action> &actions);
    /// How much of it is done, 0–1.
    void setProgress(double done);

    /// Whatever there is: what it says isn't measured while another page is seen.
    QSize sizeHint() const override { return {}; }
    QSize minimumSizeHint() const override { return {}; }

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setActions(const QList<Action> &actions);
    void applyAppearance();

    const Appearance &m_appearance;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QBoxLayout *m_buttons;
};

} // namespace Sidegloss
