// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"

#include <QString>

namespace Sidegloss {

/// The address on a line that names the article's source: `原链接：https://…`, `Source: …`,
/// `Quelle: …` and the like; empty where there is none. The last such line counts: it is the
/// article's, earlier ones may be of what it quotes. Ends early when \a progress is cancelled.
QString findSourceLink(const Document &document, const Progress &progress = {});

} // namespace Sidegloss
