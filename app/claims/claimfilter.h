// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Sidegloss {

/// The claims that fit a line such as `prices speaker:andrulis verdict:mixed tag:llm kind:forecast
/// due`. Every term must fit, whatever the case; `due` alone asks for those whose review date has
/// come.
class ClaimFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClaimFilter(QObject *parent = nullptr);

    void setQuery(const QString &query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool fits(const QString &term, int row) const;

    QStringList m_terms;
};

} // namespace Sidegloss
