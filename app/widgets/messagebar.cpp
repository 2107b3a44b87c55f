// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"

#include "app/widgets/addressview.h"
#include "app/widgets/plainwords.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int leastText = 320;

} // namespace

MessageBar::MessageBar(const Appearance &appearance, QWidget *parent)
    : MessageFrame(appearance, parent)
    , m_layout(new QGridLayout(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(18, 6, 10, 6);
    m_layout->setSpacing(8);
    m_layout->setColumnStretch(0, 1);
    m_layout->addWidget(m_text, 0, 0);
    m_layout->addWidget(closeButton(), 0, 2, Qt::AlignVCenter);
    arrange();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QList<Action> &actions)
{
    if (isAsking()) {
        m_next = Message{tone, text, actions};
        return;
    }
    m_isQuestion = false;
    display({tone, text, actions});
}

void MessageBar::ask(Tone tone, const QString &text, const QList<Action> &actions,
                     const QString &address)
{
    QWidget *focus = QApplication::focusWidget();
    if (!isAncestorOf(focus))
        m_focusBefore = focus;
    m_next.reset();
    // First: what the change of the focus brings about comes after the question.
    m_isQuestion = true;
    display({tone, text, actions, address});
}

void MessageBar::display(const Message &message)
{
    setTone(message.tone);
    m_text->setText(message.text);
    showAddress(message.address);
    // What is hidden takes no focus.
    show();
    setActions(message.actions);
    announce(message.address.isEmpty() ? message.text : message.text + u'\n' + message.address);
}

void MessageBar::showAddress(const QString &address)
{
    if (!m_address && address.isEmpty())
        return;
    if (!m_address) {
        m_address = new AddressView(this);
        m_layout->addWidget(m_address, 1, 0);
        setTabOrder(m_address, closeButton());
    }
    m_address->setAddress(address);
    m_address->setVisible(!address.isEmpty());
}

void MessageBar::dismiss()
{
    close();
    showNext();
}

void MessageBar::close()
{
    hide();
    if (std::exchange(m_isQuestion, false) && m_focusBefore)
        m_focusBefore->setFocus();
}

void MessageBar::showNext()
{
    if (const auto next = std::exchange(m_next, {}); next && isHidden())
        display(*next);
}

void MessageBar::withdraw(const QString &text)
{
    if (m_next && m_next->text == text)
        m_next.reset();
    if (isHidden() || m_text->text() != text)
        return;
    close();
    showNext();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setActions(const QList<Action> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAccessibleName(plainWords(action.text));
        button->setDefault(action.isDefault);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            close();
            run();
            showNext();
        });
        m_buttons->addWidget(button);
        button->show();
        if (action.isDefault)
            button->setFocus(Qt::OtherFocusReason);
    }
    arrange();
}

/// Where there is no room beside the words the buttons stand below.
void MessageBar::arrange()
{
    const int beside = width() - m_buttons->sizeHint().width() - closeButton()->sizeHint().width();
    const bool isNarrow = m_buttons->count() > 1 && beside < leastText;
    if (m_isNarrow == isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_layout->removeItem(m_buttons);
    if (isNarrow)
        m_layout->addLayout(m_buttons, 2, 0, 1, 3, Qt::AlignLeft);
    else
        m_layout->addLayout(m_buttons, 0, 1, Qt::AlignVCenter);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    MessageFrame::resizeEvent(event);
    arrange();
}

} // namespace Sidegloss
