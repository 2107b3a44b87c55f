// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/error.h"
#include "lib/base/identifier.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;

namespace Sidegloss {

class Appearance;
class ClaimDetail;
class ClaimModel;
class ClaimTable;
class Workspace;
struct Draft;

/// The page of all claims: a line to filter, the table, and the current claim in full beside it.
class ClaimsPage : public QWidget
{
    Q_OBJECT

public:
    /// \a workspace must outlive the page.
    ClaimsPage(const Appearance &appearance, Workspace &workspace, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ClaimsPage)

    void setCurrentClaim(ClaimId claim);
    /// Goes on with the reasoning that \a lost is of.
    void goOnWriting(const Draft &lost);
    /// Saves what was typed in the current claim; true iff there is nothing unsaved now.
    bool saveEdits();
    /// Keeps a draft of the reasoning where it can't be saved; true iff nothing would be lost.
    bool keepEdits();
    /// "23 claims in 9 articles · 2 due today", for the header.
    QString summary() const;

Q_SIGNALS:
    void passageActivated(Sidegloss::AnnotationId annotation, Sidegloss::DocumentId document);
    void historyRequested(Sidegloss::ClaimId claim, const QRect &place);
    void summaryChanged();
    void failed(const Sidegloss::Error &error);

private:
    void choose(std::optional<ClaimId> claim);
    void deleteClaim(ClaimId claim);
    void showState();
    void applyAppearance();

    const Appearance &m_appearance;
    Workspace &m_workspace;
    ClaimModel *m_model;
    QLineEdit *m_query;
    ClaimTable *m_table;
    ClaimDetail *m_detail;
    QWidget *m_content;
    QLabel *m_empty;
};

} // namespace Sidegloss
