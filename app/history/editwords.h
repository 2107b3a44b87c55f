// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/claim/person.h"
#include "lib/store/history.h"
#include "lib/text/textdiff.h"

#include <QStringList>

namespace Sidegloss {

/// What one change did to one item, in the reader's words.
struct EditWords
{
    QStringList lines;    ///< The weightiest first: "Note changed", "Colour: Question → To do".
    QList<DiffRun> words; ///< What was written, where words changed; none where they didn't.
};

/// \a people: the library's, for the names of speakers.
EditWords editWords(const HistoryEntry &entry, const QList<Person> &people);

} // namespace Sidegloss
