// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/document/document.h"

#include <QString>

namespace Sidegloss {

class Terminal;

/// Reads the article at \a path and says on the standard error what was assumed in doing so.
Result<Document> readArticle(const QString &path, const Terminal &terminal);

} // namespace Sidegloss
