// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/headerbar.h"

#include "app/settings/appearance.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/ink.h"
#include "app/widgets/plainwords.h"
#include "app/window/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace Sidegloss {

HeaderBar::HeaderBar(const Appearance &appearance, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_menu(symbolButton(actions[ActionId::Menu]))
    , m_title(new ElidedLabel(this))
    , m_detail(new ElidedLabel(this))
    , m_claims(wordButton(actions[ActionId::ShowClaims], tr("Claims")))
    , m_find(wordButton(actions[ActionId::Find], tr("Find")))
    , m_type(wordButton(actions[ActionId::Type], tr("Aa")))
    , m_export(wordButton(actions[ActionId::Export], tr("Export")))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 12, 1);
    layout->setSpacing(6);
    layout->addWidget(m_menu);
    layout->addWidget(symbolButton(actions[ActionId::Back]));
    layout->addWidget(symbolButton(actions[ActionId::Forward]));
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    layout->addWidget(m_detail, 1);
    for (QToolButton *button : {m_claims, m_find, m_type, m_export})
        layout->addWidget(button);
    setFixedHeight(46);
    setAccessibleName(tr("Header"));
    connect(&appearance, &Appearance::changed, this, &HeaderBar::applyAppearance);
    applyAppearance();
    setPage(Page::None);
}

QToolButton *HeaderBar::symbolButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(plainWords(action->text()));
    return button;
}

QToolButton *HeaderBar::wordButton(QAction *action, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(plainWords(action->text()));
    button->setToolTip(action->toolTip());
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCheckable(action->isCheckable());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, button, &QToolButton::setChecked);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

void HeaderBar::setTitle(const QString &title, const QString &detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
}

void HeaderBar::setPage(Page page)
{
    for (QToolButton *button : {m_find, m_export})
        button->setVisible(page == Page::Reader);
    m_type->setVisible(page != Page::Library);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.chrome);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

void HeaderBar::applyAppearance()
{
    setInk(m_detail, m_appearance.theme().soft);
    update();
}

} // namespace Sidegloss
