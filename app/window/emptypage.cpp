// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/emptypage.h"

#include "app/settings/appearance.h"
#include "app/widgets/ink.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sidegloss {

namespace {

constexpr int progressSteps = 1000;

} // namespace

EmptyPage::EmptyPage(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setMaximumWidth(280);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addLayout(m_buttons);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
    layout->setEnabled(false);
    m_buttons->setAlignment(Qt::AlignHCenter);
    connect(&appearance, &Appearance::changed, this, &EmptyPage::applyAppearance);
    applyAppearance();
}

void EmptyPage::showWords(const QString &title, const QString &text, const QList<Action> &actions)
{
    m_title->setText(title);
    m_text->setText(text);
    m_progress->hide();
    setActions(actions);
}

void EmptyPage::showProgress(const QString &title, const QString &text,
                             const QList<Action> &actions)
{
    showWords(title, text, actions);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(title);
    m_progress->show();
    m_buttons->itemAt(0)->widget()->setFocus();
}

void EmptyPage::setProgress(double done)
{
    m_progress->setRange(0, progressSteps);
    m_progress->setValue(qRound(done * progressSteps));
}

void EmptyPage::setActions(const QList<Action> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setDefault(m_buttons->count() == 0);
        connect(button, &QPushButton::clicked, this, action.run);
        m_buttons->addWidget(button);
    }
}

void EmptyPage::showEvent(QShowEvent *event)
{
    layout()->setEnabled(true);
    layout()->activate();
    QWidget::showEvent(event);
}

void EmptyPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_appearance.theme().page);
}

void EmptyPage::keyPressEvent(QKeyEvent *event)
{
    auto *first = m_buttons->isEmpty()
                      ? nullptr
                      : qobject_cast<QPushButton *>(m_buttons->itemAt(0)->widget());
    if (event->key() == Qt::Key_Escape && first && !m_progress->isHidden())
        first->click();
    else
        QWidget::keyPressEvent(event);
}

void EmptyPage::applyAppearance()
{
    setInk(m_text, m_appearance.theme().soft);
    update();
}

} // namespace Sidegloss
