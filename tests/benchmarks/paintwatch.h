// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QWidget>

#include <functional>

namespace Sidegloss {

/// Tells when a widget is painted while something holds.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(
        QWidget *widget, std::function<bool()> counts = [] { return true; })
        : m_counts(std::move(counts))
    {
        widget->installEventFilter(this);
    }

    /// Or is about to be, in this turn of the event loop.
    bool isPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || (event->type() == QEvent::Paint && m_counts());
        return false;
    }

private:
    std::function<bool()> m_counts;
    bool m_painted = false;
};

} // namespace Sidegloss
