// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sidegloss {

class Appearance;
class ReaderView;

/// A ribbon beside each line that a bookmark begins in, at the left of the column. Lies over a
/// view, which keeps the mouse.
class BookmarkRibbons : public QWidget
{
    Q_OBJECT

public:
    BookmarkRibbons(const Appearance &appearance, ReaderView &view);
    Q_DISABLE_COPY_MOVE(BookmarkRibbons)

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    const Appearance &m_appearance;
    ReaderView &m_view;
};

} // namespace Sidegloss
