// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/undoactions.h"

#include "app/annotations/labels.h"
#include "app/session/documentsession.h"
#include "app/window/actions.h"

#include <QAction>

namespace Sidegloss {

namespace {

void setWords(QAction *action, const QString &plain, const QString &of,
              std::optional<ChangeKind> change)
{
    action->setEnabled(change.has_value());
    action->setText(change ? of.arg(changeLabel(*change)) : plain);
}

} // namespace

UndoActions::UndoActions(const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    connect(actions[ActionId::Undo], &QAction::triggered, this, &UndoActions::undo);
    connect(actions[ActionId::Redo], &QAction::triggered, this, &UndoActions::redo);
    showWords();
}

void UndoActions::actOn(DocumentSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    if (m_library)
        m_library->disconnect(this);
    m_library = nullptr;
    m_session = session;
    if (session)
        connect(session, &DocumentSession::undoStateChanged, this, &UndoActions::showWords);
    showWords();
}

void UndoActions::actOn(Workspace *library, Store::UndoScope scope)
{
    actOn(static_cast<DocumentSession *>(nullptr));
    m_library = library;
    m_scope = scope;
    connect(library, &Workspace::changed, this, &UndoActions::showWords);
    connect(library, &Workspace::reloaded, this, &UndoActions::showWords);
    showWords();
}

void UndoActions::undo()
{
    if (m_library) {
        if (const auto undone = m_library->undo(m_scope); !undone)
            Q_EMIT failed(undone.error());
    } else if (m_session) {
        if (const Result<> undone = m_session->undo(); !undone)
            Q_EMIT failed(undone.error());
    }
    showWords();
}

void UndoActions::redo()
{
    if (m_library) {
        if (const auto redone = m_library->redo(m_scope); !redone)
            Q_EMIT failed(redone.error());
    } else if (m_session) {
        if (const Result<> redone = m_session->redo(); !redone)
            Q_EMIT failed(redone.error());
    }
    showWords();
}

void UndoActions::showWords()
{
    std::optional<ChangeKind> undoable;
    std::optional<ChangeKind> redoable;
    if (m_library) {
        undoable = m_library->store().undoable(m_scope).value_or(std::nullopt);
        redoable = m_library->store().redoable(m_scope).value_or(std::nullopt);
    } else if (m_session) {
        undoable = m_session->undoable();
        redoable = m_session->redoable();
    }
    setWords(m_actions[ActionId::Undo], tr("&Undo"), tr("&Undo: %1"), undoable);
    setWords(m_actions[ActionId::Redo], tr("&Redo"), tr("&Redo: %1"), redoable);
}

} // namespace Sidegloss
