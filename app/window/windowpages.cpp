// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowpages.h"

#include "app/claims/claimspage.h"
#include "app/trash/trashpage.h"

#include <QStackedWidget>

#include <utility>

namespace Sidegloss {

WindowPages::WindowPages(const Appearance &appearance, QStackedWidget &stack, QObject *parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_stack(stack)
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

std::optional<LibraryPage> WindowPages::shown() const
{
    const QWidget *front = m_stack.currentWidget();
    if (m_claims && front == m_claims)
        return LibraryPage::Claims;
    if (m_trash && front == m_trash)
        return LibraryPage::Trash;
    return std::nullopt;
}

QString WindowPages::title() const
{
    return shown() == LibraryPage::Trash ? tr("Trash") : tr("Claims");
}

QString WindowPages::summary() const
{
    return shown() == LibraryPage::Trash ? m_trash->summary() : m_claims->summary();
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
