// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QAbstractButton>

namespace Sidegloss {

/// A choice of page colours, shown as a small page of itself with its name beneath.
class ThemeButton : public QAbstractButton
{
    Q_OBJECT

public:
    ThemeButton(const Appearance &appearance, ThemeChoice choice, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ThemeButton)

    ThemeChoice choice() const { return m_choice; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    ThemeChoice m_choice;
};

} // namespace Sidegloss
