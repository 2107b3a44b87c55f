// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/workspace.h"

#include <QObject>
#include <QPointer>

namespace Sidegloss {

class MessageBar;

/// What the window says of saving: that the library can only be read, that another program holds
/// it, why not everything is on disk. What is no longer true is taken away.
class SavingMessages : public QObject
{
    Q_OBJECT

public:
    explicit SavingMessages(MessageBar &bar, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SavingMessages)

    /// Says so where the library can only be read. Null: there is no library.
    void setWorkspace(Workspace *workspace);
    /// Why what was asked for has to wait until everything is saved.
    void sayUnsaved(const Error &obstacle);
    /// The same in words.
    static QString unsavedText(const Error &obstacle);
    /// A message of these is shown.
    bool isSpeaking() const;

private:
    void follow(Workspace::Saving saving);
    void say(const QString &text);
    void fallSilent();

    MessageBar &m_bar;
    QPointer<Workspace> m_workspace;
    QString m_said;
};

} // namespace Sidegloss
