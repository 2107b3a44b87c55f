// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/colourdot.h"
#include "lib/annotation/colornames.h"

#include <QWidget>

namespace Sidegloss {

/// The marks' colours as buttons in a row, each with what it means and its key.
class ColourDots : public QWidget
{
    Q_OBJECT

public:
    ColourDots(const Appearance &appearance, ColourDot::Ground ground, QWidget *parent);

    /// How the reader calls them.
    void setNames(const ColorNames &names);

Q_SIGNALS:
    void chosen(const QString &colour);

private:
    QList<ColourDot *> m_dots; ///< In the order of markColors().
};

} // namespace Sidegloss
