// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace Sidegloss {

class Appearance;
class ReaderView;

/// Shows for a moment which line of the article is meant. Never in the way of mouse or keys; gone
/// after a while, and when the article is worked with.
class LineFlash : public QWidget
{
    Q_OBJECT

public:
    LineFlash(const Appearance &appearance, ReaderView &view);
    Q_DISABLE_COPY_MOVE(LineFlash)

    void flash(qsizetype position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Appearance &m_appearance;
    const ReaderView &m_view;
    qsizetype m_position = 0;
    QTimer m_end;
};

} // namespace Sidegloss
