// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowpages.h"

#include "app/claims/claimspage.h"
#include "app/safety/safetypage.h"
#include "app/trash/trashpage.h"

#include <QStackedWidget>

#include <utility>

namespace Sidegloss {

WindowPages::WindowPages(const Appearance &appearance, QStackedWidget &stack, LibraryCare &care,
                         QObject *parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_stack(stack)
    , m_care(care)
{}

WindowPages::~WindowPages() = default;

void WindowPages::setWorkspace(Workspace *workspace)
{
    delete std::exchange(m_claims, nullptr);
    delete std::exchange(m_trash, nullptr);
    m_restoredIn.reset();
    m_workspace = workspace;
}

QWidget *WindowPages::page(LibraryPage page)
{
    switch (page) {
    case LibraryPage::Claims:
        return claims();
    case LibraryPage::Trash:
        if (!m_trash)
            createTrash();
        return m_trash;
    case LibraryPage::Safety:
        if (!m_safety)
            createSafety();
        return m_safety;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

ClaimsPage *WindowPages::claims()
{
    if (!m_claims)
        createClaims();
    return m_claims;
}

void WindowPages::createClaims()
{
    m_claims = new ClaimsPage(m_appearance, *m_workspace);
    m_stack.addWidget(m_claims);
    connect(m_claims, &ClaimsPage::passageActivated, this, &WindowPages::passageActivated);
    connect(m_claims, &ClaimsPage::historyRequested, this, &WindowPages::historyRequested);
    connect(m_claims, &ClaimsPage::summaryChanged, this, &WindowPages::summaryChanged);
    connect(m_claims, &ClaimsPage::failed, this, &WindowPages::failed);
}

void WindowPages::createTrash()
{
    m_trash = new TrashPage(m_appearance, *m_workspace);
    m_stack.addWidget(m_trash);
    connect(m_trash, &TrashPage::summaryChanged, this, &WindowPages::summaryChanged);
    connect(m_trash, &TrashPage::failed, this, &WindowPages::failed);
    connect(m_trash, &TrashPage::restored, this, [this](const Change &change) {
        m_restoredIn = change.document;
        Q_EMIT restored(change);
    });
}

void WindowPages::createSafety()
{
    m_safety = new SafetyPage(m_appearance, m_care);
    m_stack.addWidget(m_safety);
    connect(m_safety, &SafetyPage::restoreRequested, this, &WindowPages::restoreRequested);
    connect(m_safety, &SafetyPage::summaryChanged, this, &WindowPages::summaryChanged);
}

std::optional<LibraryPage> WindowPages::shown() const
{
    const QWidget *front = m_stack.currentWidget();
    if (m_claims && front == m_claims)
        return LibraryPage::Claims;
    if (m_trash && front == m_trash)
        return LibraryPage::Trash;
    if (m_safety && front == m_safety)
        return LibraryPage::Safety;
    return std::nullopt;
}

QString WindowPages::title() const
{
    switch (shown().value()) {
    case LibraryPage::Claims:
        return tr("Claims");
    case LibraryPage::Trash:
        return tr("Trash");
    case LibraryPage::Safety:
        return tr("Library Safety");
    }
    Q_UNREACHABLE_RETURN({});
}

QString WindowPages::summary() const
{
    switch (shown().value()) {
    case LibraryPage::Claims:
        return m_claims->summary();
    case LibraryPage::Trash:
        return m_trash->summary();
    case LibraryPage::Safety:
        return m_safety->summary();
    }
    Q_UNREACHABLE_RETURN({});
}

Store::UndoScope WindowPages::undoScope() const
{
    return shown() == LibraryPage::Trash ? m_restoredIn : std::nullopt;
}

bool WindowPages::saveEdits()
{
    return !m_claims || m_claims->saveEdits();
}

bool WindowPages::keepEdits()
{
    return !m_claims || m_claims->keepEdits();
}

} // namespace Sidegloss
