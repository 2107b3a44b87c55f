// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/store/draft.h"

#include <QList>

#include <optional>

namespace Sidegloss {

class Workspace;
struct Change;

/// Words that were being written and never saved, and what stands in their place now.
struct LostWords
{
    Draft draft;
    std::optional<QString> saved; ///< None where the note, the parent or the claim is gone.

    /// Somebody wrote there after the words were begun.
    bool isOvertaken() const { return saved && *saved != draft.before; }
};

/// What can be offered to the reader, newest first. What is saved by now is discarded silently.
Result<QList<LostWords>> lostWords(Workspace &workspace);

/// The words that a change would have saved, as drafts: for a change that can't be made.
QList<Draft> wordsOf(const Change &change);

/// As editors save: what follows the last word doesn't count.
QString withoutSpaceAtEnd(QString text);

} // namespace Sidegloss
