// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/layout/fontchoice.h"

#include <QStyledItemDelegate>

namespace Sidegloss {

class Appearance;

/// Paints a quotation: up to three lines of its words, below them who said it and where. A speaker
/// who isn't certain is in italics with a question mark; a bar at the left tells key quotes.
class QuoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QuoteDelegate(const Appearance &appearance, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(QuoteDelegate)

    /// The article's language (BCP 47): which forms its Han characters take.
    void setLanguage(const QString &language);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont wordsFont(const QStyleOptionViewItem &option, const QString &words) const;
    void paintSource(QPainter &painter, const QRectF &rect, const QFont &font,
                     const QModelIndex &index) const;

    const Appearance &m_appearance;
    QString m_language;
    FontChoice m_fonts;
};

} // namespace Sidegloss
