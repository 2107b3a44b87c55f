// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messageframe.h"

#include "app/settings/appearance.h"
#include "app/widgets/symbolicon.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

MessageFrame::MessageFrame(const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_close(new QToolButton(this))
{
    m_close->setAutoRaise(true);
    m_close->setIcon(symbolIcon(u"close"_s));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close"));
    connect(m_close, &QToolButton::clicked, this, [this] { dismiss(); });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void MessageFrame::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void MessageFrame::announce(const QString &words)
{
    setAccessibleName(words);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QColor MessageFrame::toneColor() const
{
    const Theme &theme = m_appearance.theme();
    switch (m_tone) {
    case Tone::Note:
        return theme.accent;
    case Tone::Warning:
        return theme.warning;
    case Tone::Error:
        return theme.error;
    }
    std::unreachable();
}

void MessageFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), mixed(toneColor(), theme.page, 0.10));
    painter.fillRect(0, 0, 4, height(), toneColor());
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

void MessageFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
            button->click();
    } else
        QFrame::keyPressEvent(event);
}

} // namespace Sidegloss
