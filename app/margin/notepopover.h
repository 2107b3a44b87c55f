// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"

#include <QFrame>

namespace Sidegloss {

class MarginView;

/// One card that opens beside its numbered mark, with all that a card can do. Closes by Esc or a
/// click elsewhere, which saves what is being written, and deletes itself; stays where that can't
/// be saved.
class NotePopover : public QFrame
{
    Q_OBJECT

public:
    /// \a margin, its parent, has the session.
    NotePopover(MarginView &margin, AnnotationId id);
    Q_DISABLE_COPY_MOVE(NotePopover)

    MarginView *view() const { return m_view; }
    /// To the left of \a mark, in global coordinates, where that is on the screen.
    void showBeside(const QRect &mark);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void fit(double height);

    MarginView *m_view;
    QRect m_mark;
};

} // namespace Sidegloss
