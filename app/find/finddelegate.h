// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/fontchoice.h"

#include <QStyledItemDelegate>

namespace Sidegloss {

class Appearance;

/// Paints a place that was found: two lines of the words around it with what was sought marked, and
/// below them the section. All rows are equally high.
class FindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindDelegate(const Appearance &appearance, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FindDelegate)

    /// The article's language (BCP 47): which forms its Han characters take.
    void setLanguage(const QString &language);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// How many lines they take.
    int paintWords(QPainter &painter, const QRectF &rect, const QFont &font,
                   const QModelIndex &index) const;
    QFont wordsFont(const QFont &font, const QString &words) const;

    const Appearance &m_appearance;
    QString m_language;
    FontChoice m_fonts;
};

} // namespace Sidegloss
