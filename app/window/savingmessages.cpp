// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/savingmessages.h"

#include "app/errortext.h"
#include "app/widgets/messagebar.h"

#include <utility>

namespace Sidegloss {

SavingMessages::SavingMessages(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{}

void SavingMessages::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    fallSilent();
    if (!workspace)
        return;
    connect(workspace, &Workspace::savingChanged, this, &SavingMessages::follow);
    if (const Result<> writable = workspace->store().writable(); !writable)
        say(errorText(writable.error()));
}

void SavingMessages::follow(Workspace::Saving saving)
{
    if (saving == Workspace::Saving::Held) {
        say(tr("Another program holds the library. What you did is saved as soon as it lets go; "
               "if it doesn't, close that program."));
    } else if (saving == Workspace::Saving::Saved) {
        fallSilent();
    }
}

void SavingMessages::sayUnsaved(const Error &obstacle)
{
    say(unsavedText(obstacle));
}

QString SavingMessages::unsavedText(const Error &obstacle)
{
    return obstacle.kind == ErrorKind::LibraryBusy
               ? tr("Not everything is saved yet: another program holds the library. Wait until it "
                    "lets go, or close it.")
               : errorText(obstacle);
}

bool SavingMessages::isSpeaking() const
{
    return m_bar.isVisibleTo(m_bar.parentWidget()) && m_bar.text() == m_said;
}

void SavingMessages::say(const QString &text)
{
    // Said again, it would be read out again.
    if (isSpeaking() && text == m_said)
        return;
    m_said = text;
    m_bar.showMessage(MessageBar::Tone::Warning, text);
}

void SavingMessages::fallSilent()
{
    m_bar.withdraw(std::exchange(m_said, {}));
}

} // namespace Sidegloss
