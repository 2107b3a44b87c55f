// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"

#include <QObject>

namespace Sidegloss {

/// The open library as the program sees it: the store, who writes in it, and the news of every
/// change. Owned by whoever composes the program (the window or a subcommand); nothing here is
/// global.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(Store store, QString author, QObject *parent = nullptr);
    ~Workspace() override;
    Q_DISABLE_COPY_MOVE(Workspace)

    const Store &store() const { return m_store; }
    QString author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

    Result<DocumentRecord> remember(const Document &document, const QString &path);
    Result<> setReadingPosition(DocumentId document, const ReadingPosition &position);

    Result<> apply(const Change &change);
    Result<std::optional<Change>> undo(Store::UndoScope scope);
    Result<std::optional<Change>> redo(Store::UndoScope scope);

    /// Looks whether another process wrote, and emits reloaded() if so. Cheap; called by a timer.
    void poll();

Q_SIGNALS:
    /// A change of ours took effect: by apply(), undo() or redo().
    void changed(const Sidegloss::Change &change);
    /// Another process changed the library: read again.
    void reloaded();
    void saveFailed(const Sidegloss::Error &error);

private:
    Result<std::optional<Change>> announced(Result<std::optional<Change>> effect);
    void report(const Error &error);

    Store m_store;
    QString m_author;
    qint64 m_dataVersion = 0;
};

} // namespace Sidegloss
