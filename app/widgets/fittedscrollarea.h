// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace Sidegloss {

/// As high as its content is in the width that it has, but no higher than a third of its window;
/// the rest is scrolled to. Transparent. Takes the focus where there is something to scroll.
class FittedScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittedScrollArea(QWidget *content, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FittedScrollArea)

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int mostHeight() const;
};

} // namespace Sidegloss
