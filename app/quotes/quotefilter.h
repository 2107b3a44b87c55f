// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace Sidegloss {

/// The quotations that the reader asked for. Scare quotes and titles are hidden until shown, and so
/// are those that are none.
class QuoteFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Every word must stand in the quotation, its speaker or its section, whatever the case.
    void setWords(const QString &text);
    /// None for all; an empty name for those without one.
    void setSpeaker(const std::optional<QString> &name);
    const std::optional<QString> &speaker() const { return m_speaker; }
    void setShowsMinor(bool shows);
    bool showsMinor() const { return m_showsMinor; }
    void setShowsRemoved(bool shows);
    bool showsRemoved() const { return m_showsRemoved; }
    /// Something was asked for.
    bool isFiltering() const { return !m_words.isEmpty() || m_speaker; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isShown(const QModelIndex &index) const;

    QStringList m_words;
    std::optional<QString> m_speaker;
    bool m_showsMinor = false;
    bool m_showsRemoved = false;
};

} // namespace Sidegloss
