// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"
#include "lib/text/textrange.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace Sidegloss {

class Appearance;
class EndHandle;
class ReaderView;

/// The two ends of the current mark, which can be moved: by the mouse with a handle each, by keys
/// character by character. While they move, the view shows where they would be; moved() says where
/// they came to rest: once for each drag, and once for all the keys pressed while Alt or Shift was
/// held.
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
    void drag(const EndHandle &handle, const QPointF &point);

    const Appearance &m_appearance;
    ReaderView &m_view;
    EndHandle *m_start;
    EndHandle *m_end;
    std::optional<AnnotationId> m_moving; ///< The mark whose new ends aren't said yet.
    TextRange m_range;                    ///< Of it, as it is shown.
    QTimer m_rest;
};

} // namespace Sidegloss
