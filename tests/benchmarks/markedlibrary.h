// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

namespace Sidegloss {

/// Puts \a document, read from \a article, into the library at \a library, with \a marks marks that
/// have notes, spread evenly over its text. Ends the program where it can't.
void fillMarkedLibrary(const QString &library, const Document &document, const QString &article,
                       qint64 marks);

} // namespace Sidegloss
