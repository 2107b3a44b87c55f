// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/pageplan.h"

namespace Sidegloss {

/// Whether \a mark has something to be read beside its passage or at its foot.
bool isReadBesideText(const PrintedMark &mark);

/// The room that the note of \a mark asks for at the foot of its page.
double footOf(const PrintedMark &mark, const PrintJob &job, const Sheet &sheet, bool firstOfBand);

/// Gives the notes of \a plan their places in the margin or at the feet, once everything else has
/// one.
void placeNotes(PagePlan &plan, const PrintJob &job, NotesPlace place);

} // namespace Sidegloss
