// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Sidegloss {

class Appearance;

/// One message in a row of the window: what happened, and what one can do about it. Never in the
/// way, and read out by screen readers when it comes. A new message takes the place of the old one.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Note, Warning, Error };

    struct Action
    {
        QString text;
        std::function<void()> run; ///< The bar is already closed when it runs.
        bool isDefault = false;    ///< Filled, and has the focus.
    };

    explicit MessageBar(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MessageBar)

    /// \a text is plain. Selectable, so that it can be copied.
    void showMessage(Tone tone, const QString &text, const QList<Action> &actions = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setActions(const QList<Action> &actions);
    QColor toneColor() const;

    const Appearance &m_appearance;
    Tone m_tone = Tone::Note;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace Sidegloss
