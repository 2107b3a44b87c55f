// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/annotationdraft.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Sidegloss {

class Appearance;
class ClaimForm;
class Workspace;

/// The card in which a passage becomes a claim. Enter in a field or Ctrl+Enter makes it, Esc
/// leaves. A statement that the library has already links the passage to that claim, and the card
/// says so.
class ClaimEditor : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimEditor(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ClaimEditor)

    /// Fills the card for the passage \a words said by \a speaker (may be empty), and shows it with
    /// the focus in the statement.
    void open(const Workspace &workspace, const QString &words, const QString &speaker);

Q_SIGNALS:
    /// The card stays until it is hidden: its words aren't lost where they can't be saved.
    void accepted(const Sidegloss::ClaimDraft &draft);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();
    void dismiss();
    void showWhatHappens(const QString &statement);
    void applyAppearance();

    const Appearance &m_appearance;
    QLabel *m_title;
    QLabel *m_words;
    ClaimForm *m_form;
    QLabel *m_hint;
    QPushButton *m_make;
    QStringList m_statements;
};

} // namespace Sidegloss
