// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/workspace.h"

#include <QObject>

class QStackedWidget;

namespace Sidegloss {

class Appearance;
class ClaimsPage;
class LibraryCare;
class SafetyPage;
class TrashPage;

/// What shows the whole library rather than an article.
enum class LibraryPage { Claims, Trash, Safety };

/// The pages of the library, each made when it is first shown.
class WindowPages : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the pages become \a stack's.
    WindowPages(const Appearance &appearance, QStackedWidget &stack, LibraryCare &care,
                QObject *parent = nullptr);
    ~WindowPages() override;
    Q_DISABLE_COPY_MOVE(WindowPages)

    /// Takes the pages of the one before away, all but Safety. May be null; else it must outlive
    /// its use here.
    void setWorkspace(Workspace *workspace);
    /// REQUIRES: there is a workspace, or it is Safety.
    QWidget *page(LibraryPage page);
    ClaimsPage *claims();
    /// The one in front; none where an article is, or nothing.
    std::optional<LibraryPage> shown() const;

    // Of the page in front

    QString title() const;
    QString summary() const;
    /// What undo takes back there. REQUIRES: it isn't Safety.
    Store::UndoScope undoScope() const;

    /// Saves what is being typed; false where that failed.
    bool saveEdits();
    /// Keeps drafts of what can't be saved; true iff nothing would be lost.
    bool keepEdits();

Q_SIGNALS:
    void passageActivated(Sidegloss::AnnotationId annotation, Sidegloss::DocumentId document);
    void historyRequested(Sidegloss::ClaimId claim, const QRect &place);
    void restored(const Sidegloss::Change &change);
    void restoreRequested(const QString &backup);
    void summaryChanged();
    void failed(const Sidegloss::Error &error);

private:
    void createClaims();
    void createTrash();
    void createSafety();

    const Appearance &m_appearance;
    QStackedWidget &m_stack;
    LibraryCare &m_care;
    Workspace *m_workspace = nullptr;
    ClaimsPage *m_claims = nullptr;
    TrashPage *m_trash = nullptr;
    SafetyPage *m_safety = nullptr;
    Store::UndoScope m_restoredIn;
};

} // namespace Sidegloss
