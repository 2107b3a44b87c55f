// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/popover.h"
#include "lib/text/encodingpreview.h"

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace Sidegloss {

/// The panel that asks in which encoding to read an article: a field to search by name or language,
/// and a list with the likely ones first, each with the words it would make. Closes itself once one
/// is chosen.
class EncodingPopover : public Popover
{
    Q_OBJECT

public:
    explicit EncodingPopover(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EncodingPopover)

    /// \a current: the name of the one that the article is read in.
    void setChoices(const QList<EncodingPreview> &previews, const QString &current);

    /// As popUp(), with the focus in the field.
    void ask(QWidget *anchor);

Q_SIGNALS:
    /// Empty: whichever is found out.
    void chosen(const QString &encoding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &text, const QString &name, const QString &words);
    void filter(const QString &words);
    void accept();

    const Appearance &m_appearance;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace Sidegloss
