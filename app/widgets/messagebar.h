// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/messageframe.h"

#include <QPointer>

#include <functional>
#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace Sidegloss {

class AddressView;

/// One message in a row of the window: what happened, and what one can do about it. Never in the
/// way, and read out by screen readers when it comes. A new message takes the place of the old one,
/// but not of a question.
class MessageBar : public MessageFrame
{
    Q_OBJECT

public:
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
    /// The same for what has to be decided: stays until it is answered or closed, and the last
    /// message of those that come meanwhile is shown then. The \a address that the question is
    /// about is shown whole below it.
    void ask(Tone tone, const QString &text, const QList<Action> &actions,
             const QString &address = {});
    bool isAsking() const { return m_isQuestion && !isHidden(); }
    QString text() const;
    /// Takes the message of this \a text away, whether it is shown or still to be shown.
    void withdraw(const QString &text);

protected:
    void dismiss() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Message
    {
        Tone tone;
        QString text;
        QList<Action> actions;
        QString address = {};
    };

    void display(const Message &message);
    void showAddress(const QString &address);
    void setActions(const QList<Action> &actions);
    void arrange();
    void close();
    void showNext();

    bool m_isQuestion = false;
    std::optional<Message> m_next;
    QPointer<QWidget> m_focusBefore; ///< Of a question.
    QGridLayout *m_layout;
    QLabel *m_text;
    AddressView *m_address = nullptr; ///< Made for the first question about one.
    QHBoxLayout *m_buttons;
    std::optional<bool> m_isNarrow; ///< The buttons stand below the words.
};

} // namespace Sidegloss
