// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QWidget>

#include <functional>

namespace Sidegloss {

/// Tells when a widget is painted while something holds; the first time \a then is called, in the
/// next turn of the event loop.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(
        QWidget *widget, std::function<bool()> counts = [] { return true; },
        std::function<void()> then = [] {})
        : m_counts(std::move(counts))
        , m_then(std::move(then))
    {
        widget->installEventFilter(this);
    }

    /// Or is about to be, in this turn of the event loop.
    bool isPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (m_painted || event->type() != QEvent::Paint || !m_counts())
            return false;
        m_painted = true;
        QMetaObject::invokeMethod(this, m_then, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<bool()> m_counts;
    std::function<void()> m_then;
    bool m_painted = false;
};

} // namespace Sidegloss
