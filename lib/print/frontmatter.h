// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/printjob.h"

namespace Sidegloss {

/// True iff the article begins with its title, so that none has to be set before it.
bool beginsWithTitle(const Document &document);

/// A document of the title alone.
Document titleDocument(const PrintJob &job);

/// Authors, date, address and day of retrieval, as far as they are known; no leaves if nothing is.
Document sourceDocument(const PrintJob &job);

} // namespace Sidegloss
