// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/endhandle.h"
#include "lib/base/identifier.h"
#include "lib/text/textrange.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Sidegloss {

class Appearance;
class ReaderView;

/// The two ends of the current mark, which can be moved: by the mouse with a handle each, by keys
/// character by character. While they move, the view shows where they would be, and scrolls where a
/// handle is held at its upper or lower edge; moved() says where they came to rest: once for each
/// drag, and once for all the keys pressed while Alt or Shift was held.
class MarkEnds : public QObject
{
    Q_OBJECT

public:
    /// A child of \a view.
    MarkEnds(const Appearance &appearance, ReaderView &view);
    Q_DISABLE_COPY_MOVE(MarkEnds)

    /// One character back (-1) or on (1); does nothing where there is no current mark.
    void stepStart(int step);
    void stepEnd(int step);

Q_SIGNALS:
    void moved(Sidegloss::AnnotationId id, Sidegloss::TextRange range);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void preview(TextRange range);
    void settle();
    void drag(EndHandle::Side side, const QPointF &point);
    void dragTo(const QPointF &point);
    void scroll();

    const Appearance &m_appearance;
    ReaderView &m_view;
    EndHandle *m_start;
    EndHandle *m_end;
    std::optional<AnnotationId> m_moving; ///< The mark whose new ends aren't said yet.
    TextRange m_range;                    ///< Of it, as it is shown.
    QTimer m_rest;
    EndHandle::Side m_side{}; ///< Which end is dragged,
    QPointF m_point;          ///< and where to, in the viewport.
    QTimer m_scrolling;
};

} // namespace Sidegloss
