// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/annotations/colourdots.h"

#include "app/annotations/labels.h"

#include <QHBoxLayout>

namespace Sidegloss {

ColourDots::ColourDots(const Appearance &appearance, ColourDot::Ground ground, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    for (const QString &colour : markColors()) {
        auto *dot = new ColourDot(appearance, colour, ground, this);
        connect(dot, &QAbstractButton::clicked, this, [this, colour] { Q_EMIT chosen(colour); });
        row->addWidget(dot);
        m_dots.append(dot);
    }
    setNames({});
}

void ColourDots::setNames(const ColorNames &names)
{
    const QStringList colours = markColors();
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const QString meaning = colorLabel(colours[i], names);
        //: A colour's meaning, and its key
        m_dots[i]->setToolTip(tr("%1 (%2)").arg(meaning).arg(i + 1));
        m_dots[i]->setAccessibleName(meaning);
    }
}

} // namespace Sidegloss
