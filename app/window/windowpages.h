// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/workspace.h"

#include <QObject>

class QStackedWidget;

namespace Sidegloss {

class Appearance;
class ClaimsPage;
class TrashPage;

/// What shows the whole library rather than an article.
enum class LibraryPage { Claims, Trash };

/// The pages of the library, each made when it is first shown.
class WindowPages : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the pages become \a stack's.
    WindowPages(const Appearance &appearance, QStackedWidget &stack, QObject *parent = nullptr);
    ~WindowPages() override;
    Q_DISABLE_COPY_MOVE(WindowPages)

    /// Takes the pages of the one before away. May be null; else it must outlive its use here.
    void setWorkspace(Workspace *workspace);
    /// REQUIRES: there is a workspace.
    QWidget *page(LibraryPage page);
    ClaimsPage *claims();
    /// The one in front; none where an article is, or nothing.
    std::optional<LibraryPage> shown() const;

    // Of the page in front

    QString title() const;
    QString summary() const;
    /// What undo takes back there.
    Store::UndoScope undoScope() const;

    /// Saves what is being typed; false where that failed.
    bool saveEdits();
    /// Keeps drafts of what can't be saved; true iff nothing would be lost.
    bool keepEdits();

Q_SIGNALS:
    void passageActivated(Sidegloss::AnnotationId annotation, Sidegloss::DocumentId document);
    void historyRequested(Sidegloss::ClaimId claim, const QRect &place);
    void restored(const Sidegloss::Change &change);
    void summaryChanged();
    void failed(const Sidegloss::Error &error);

private:
    void createClaims();
    void createTrash();

    const Appearance &m_appearance;
    QStackedWidget &m_stack;
    Workspace *m_workspace = nullptr;
    ClaimsPage *m_claims = nullptr;
    TrashPage *m_trash = nullptr;
    Store::UndoScope m_restoredIn;
};

} // namespace Sidegloss
