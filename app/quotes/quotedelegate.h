// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/colornames.h"
#include "lib/layout/fontchoice.h"

#include <QPointer>
#include <QStringList>
#include <QStyledItemDelegate>

namespace Sidegloss {

class Appearance;

/// Paints a quotation: up to three lines of its words, below them who said it and where. A speaker
/// who isn't certain is in italics with a question mark; a bar at the left tells key quotes; what
/// the reader says is none is struck out. The speaker is edited in place.
class QuoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QuoteDelegate(const Appearance &appearance, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(QuoteDelegate)

    /// The article's language (BCP 47): which forms its Han characters take.
    void setLanguage(const QString &language);
    void setColorNames(const ColorNames &names) { m_colorNames = names; }
    /// What the editor of a speaker offers.
    void setNames(const QStringList &names) { m_names = names; }
    /// Ends the editing of a speaker, and saves the name.
    void saveEdits();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// The reader has named the speaker of the quotation whose row was edited.
    void speakerNamed(const QString &name) const;

private:
    void finish(QWidget *editor);
    QFont wordsFont(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSource(QPainter &painter, const QRectF &rect, const QFont &font,
                     const QModelIndex &index) const;

    const Appearance &m_appearance;
    QString m_language;
    FontChoice m_fonts;
    ColorNames m_colorNames;
    QStringList m_names;
    mutable QPointer<QWidget> m_editor; ///< While there is one.
};

} // namespace Sidegloss
