// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Sidegloss {

class Appearance;

/// A small panel that hangs from a button and goes away when one clicks elsewhere or presses Esc.
/// Subclasses put their controls into it.
class Popover : public QFrame
{
    Q_OBJECT

public:
    explicit Popover(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Popover)

    /// Shows it below \a anchor, or above where there is no room, its right edge on the anchor's,
    /// inside the screen, and gives the first control the focus.
    void popUp(QWidget *anchor);
    /// The same below \a place, in global coordinates.
    void popUp(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Appearance &m_appearance;
};

} // namespace Sidegloss
