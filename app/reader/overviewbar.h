// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPainterPath;

namespace Sidegloss {

class Appearance;
class DocumentSession;
class ReaderView;

/// The whole article as a narrow bar: ticks where its marks and the places found by a search stand,
/// and where one is reading. A click goes there.
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
    QRectF groove() const;
    double topOf(qsizetype position, double height) const;
    QPainterPath tickAt(qsizetype position, double height) const;
    void paintMatches(QPainter &painter) const;
    void paintBookmarks(QPainter &painter) const;
    void goTo(double y);

    const Appearance &m_appearance;
    ReaderView &m_view;
};

} // namespace Sidegloss
