// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/workspace.h"

namespace Sidegloss {

Workspace::Workspace(Store store, QString author, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_author(std::move(author))
    , m_dataVersion(m_store.dataVersion().value_or(0))
{}

Workspace::~Workspace() = default;

Result<DocumentRecord> Workspace::remember(const Document &document, const QString &path)
{
    return m_store.remember(document, path);
}

Result<> Workspace::setReadingPosition(DocumentId document, const ReadingPosition &position)
{
    return m_store.setReadingPosition(document, position);
}

Result<> Workspace::apply(const Change &change)
{
    const Result<> applied = m_store.apply(change, m_author);
    if (applied)
        Q_EMIT changed(change);
    else
        report(applied.error());
    return applied;
}

Result<std::optional<Change>> Workspace::undo(Store::UndoScope scope)
{
    return announced(m_store.undo(scope));
}

Result<std::optional<Change>> Workspace::redo(Store::UndoScope scope)
{
    return announced(m_store.redo(scope));
}

Result<std::optional<Change>> Workspace::announced(Result<std::optional<Change>> effect)
{
    if (!effect)
        report(effect.error());
    else if (*effect)
        Q_EMIT changed(**effect);
    return effect;
}

void Workspace::report(const Error &error)
{
    // What we took for the library's state may be what another process has changed since.
    if (error.kind == ErrorKind::Conflict)
        poll();
    Q_EMIT saveFailed(error);
}

void Workspace::poll()
{
    const Result<qint64> version = m_store.dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    Q_EMIT reloaded();
}

} // namespace Sidegloss
