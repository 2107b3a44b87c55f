// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/panelheader.h"

#include "app/settings/appearance.h"
#include "app/widgets/ink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace Sidegloss {

namespace {

constexpr int leastHeight = 42; // The same whether or not a control is shown.

} // namespace

PanelHeader::PanelHeader(const Appearance &appearance, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new QLabel(title.toUpper(), this))
    , m_count(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_title->setFont(captionFont(font()));
    m_count->setFont(captionFont(font()));
    m_layout->setContentsMargins(14, 8, 8, 4);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_count);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(leastHeight);
    connect(&appearance, &Appearance::changed, this, &PanelHeader::applyAppearance);
    applyAppearance();
}

void PanelHeader::setCount(qsizetype count)
{
    m_count->setVisible(count >= 0);
    m_count->setText(locale().toString(count));
}

void PanelHeader::addControl(QWidget *control)
{
    m_layout->addWidget(control);
}

void PanelHeader::applyAppearance()
{
    setInk(m_title, m_appearance.theme().soft);
    setInk(m_count, m_appearance.theme().faint);
}

} // namespace Sidegloss
