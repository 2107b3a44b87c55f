// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Sidegloss {

/// The quotations that the reader asked for. Scare quotes and titles are hidden until shown.
class QuoteFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Every word must stand in the quotation, its speaker or its section, whatever the case.
    void setWords(const QString &text);
    /// Empty for all.
    void setSpeaker(const QString &name);
    void setShowsMinor(bool shows);
    bool showsMinor() const { return m_showsMinor; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QString m_speaker;
    bool m_showsMinor = false;
};

} // namespace Sidegloss
