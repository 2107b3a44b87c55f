// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"

#include <QTableView>

#include <optional>

namespace Sidegloss {

class Appearance;
class ClaimFilter;
class ClaimModel;

/// The claims as a table; keeps its current claim over reloads and sorting.
class ClaimTable : public QTableView
{
    Q_OBJECT

public:
    ClaimTable(const Appearance &appearance, ClaimModel *model, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ClaimTable)

    void setQuery(const QString &query);
    std::optional<ClaimId> currentClaim() const { return m_current; }
    void setCurrentClaim(std::optional<ClaimId> claim);

Q_SIGNALS:
    void currentClaimChanged(std::optional<Sidegloss::ClaimId> claim);
    /// Enter or a double click: the claim is to be edited.
    void claimActivated(Sidegloss::ClaimId claim);
    void deleteRequested(Sidegloss::ClaimId claim);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyAppearance();
    void restoreCurrent();

    const Appearance &m_appearance;
    ClaimModel *m_model;
    ClaimFilter *m_filter;
    std::optional<ClaimId> m_current;
    bool m_restoring = false;
};

} // namespace Sidegloss
