// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/colornames.h"
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

/// Who speaks in the library, and how its reader calls the colours.
struct LibraryNames
{
    QList<Person> people;
    ColorNames colors;
};

EditWords editWords(const HistoryEntry &entry, const LibraryNames &names);

} // namespace Sidegloss
