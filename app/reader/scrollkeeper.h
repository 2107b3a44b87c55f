// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/flowlayout.h"

#include <QObject>
#include <QTimer>

class QAbstractScrollArea;

namespace Sidegloss {

/// Keeps what is being read in its place while a FlowLayout finds out the true heights around it,
/// and lets the layout complete itself when the program is idle.
class ScrollKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ScrollKeeper(QAbstractScrollArea &area);
    Q_DISABLE_COPY_MOVE(ScrollKeeper)

    /// Null for none. The layout must outlive its stay here.
    void setLayout(FlowLayout *layout);

    /// A line of text and how far its top is below the upper edge of what is seen.
    struct Anchor
    {
        qsizetype position = 0;
        double offset = 0;
        bool atTop = false; ///< Nothing is scrolled: stays so, whatever the text's first line does.
    };
    Anchor anchor() const;
    void restore(const Anchor &anchor);

    /// To be called after each change of the scroll value: sets what is about to be seen.
    void settle();
    /// Begins or goes on with setting the rest in slices.
    void completeWhenIdle();

private:
    void completeSome();
    template<typename Work>
    void keepPlace(Work work);

    QAbstractScrollArea &m_area;
    FlowLayout *m_layout = nullptr;
    QTimer m_idle;
    bool m_busy = false;
};

} // namespace Sidegloss
