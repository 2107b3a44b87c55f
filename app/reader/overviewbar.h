// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace Sidegloss {

class Appearance;
class DocumentSession;
class ReaderView;

/// The whole article as a narrow bar: ticks where its marks, its bookmarks and the places found by
/// a search stand. A click goes there.
class OverviewBar : public QWidget
{
    Q_OBJECT

public:
    OverviewBar(const Appearance &appearance, ReaderView &view, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OverviewBar)

    /// Null empties the bar.
    void setSession(DocumentSession *session);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Tick
    {
        qsizetype position = 0;
        QColor color;
    };

    void readMarks();
    void refreshSoon();
    void noteGeometry();
    QRectF groove() const;
    double topOf(qsizetype position, double height) const;
    /// \a tickAt gives each of \a count ticks, in order.
    void paintTicks(QPainter &painter, int count, double height,
                    const std::function<Tick(int)> &tickAt) const;
    void paintMatches(QPainter &painter) const;
    void paintBookmarks(QPainter &painter) const;
    void goTo(double y);

    const Appearance &m_appearance;
    ReaderView &m_view;
    QList<Tick> m_marks; ///< In order; as of when it was last painted.
    int m_height = 0;    ///< That the text scrolled over when this was last painted.
    QTimer m_settled;    ///< What changed is painted a while later: nobody looks here first.
};

} // namespace Sidegloss
