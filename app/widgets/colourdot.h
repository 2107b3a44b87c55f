// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Sidegloss {

class Appearance;

/// One of the marks' colours as a round button.
class ColourDot : public QAbstractButton
{
    Q_OBJECT

public:
    /// What it lies on: the window's own ground, or that of a bubble, which is dark where the
    /// window is light. In a window it takes the focus.
    enum class Ground { Window, Bubble };

    ColourDot(const Appearance &appearance, const QString &colour, Ground ground, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QString m_colour;
    Ground m_ground;
};

} // namespace Sidegloss
