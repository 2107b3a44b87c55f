// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/base/error.h"
#include "lib/claim/claim.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace Sidegloss {

class Appearance;
class ClaimForm;
class DraftKeeper;
struct Draft;
struct Passage;
class Workspace;

/// A claim in full: its fields, edited in place and saved as each is left, the passages it rests on
/// and its evidence.
class ClaimDetail : public QWidget
{
    Q_OBJECT

public:
    /// \a workspace must outlive the panel.
    ClaimDetail(const Appearance &appearance, Workspace &workspace, QWidget *parent = nullptr);
    ~ClaimDetail() override;
    Q_DISABLE_COPY_MOVE(ClaimDetail)

    std::optional<ClaimId> claim() const;
    void setClaim(std::optional<ClaimId> id);
    /// Saves what was typed; true iff there is nothing unsaved now.
    bool saveEdits();
    /// Keeps a draft of the reasoning where it can't be saved; true iff nothing would be lost.
    bool keepEdits();
    /// Gives the focus to the statement.
    void edit();
    /// Goes on with the reasoning of the claim that is shown. REQUIRES: \a lost is of it.
    void goOn(const Draft &lost);

Q_SIGNALS:
    void passageActivated(Sidegloss::AnnotationId annotation, Sidegloss::DocumentId document);
    /// The button that asks is at \a place, in global coordinates.
    void historyRequested(Sidegloss::ClaimId claim, const QRect &place);
    void deleteRequested(Sidegloss::ClaimId claim);
    void failed(const Sidegloss::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void keepDrafts();
    void showClaim(std::optional<ClaimId> id);
    void showPassages();
    void showEvidence();
    Passage passageOf(const Annotation &annotation) const;
    void applyAppearance();

    const Appearance &m_appearance;
    Workspace &m_workspace;
    std::optional<Claim> m_claim;
    QWidget *m_content;
    QLabel *m_history;
    ClaimForm *m_form;
    DraftKeeper *m_drafts; ///< Of the reasoning.
    QLabel *m_passagesCaption;
    QVBoxLayout *m_passages;
    QLabel *m_evidenceCaption;
    QLabel *m_evidence;
};

} // namespace Sidegloss
