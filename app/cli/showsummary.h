// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QString>

namespace Sidegloss {

/// What the parser saw, to be read by a person: title, authors, language, source, the sections as a
/// tree, and the quotations with their speakers. Ends in a newline. Words of the document are given
/// as they are; who prints them to a terminal takes control characters out.
QString showSummary(const Document &document);

} // namespace Sidegloss
