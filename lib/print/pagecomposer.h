// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/pageplan.h"
#include "lib/print/printjob.h"

namespace Sidegloss {

/// Gives everything that is printed of \a job its place.
PagePlan composePages(const PrintJob &job, const Sheet &sheet, NotesPlace notes);

/// The place in the PDF of the section with \a index.
QByteArray sectionPlace(qsizetype index);

/// The place in the PDF of what links call \a name (Document::linkTargets()).
QByteArray targetPlace(const QString &name);

} // namespace Sidegloss
