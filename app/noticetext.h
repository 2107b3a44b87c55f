// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/metadata.h"

#include <QString>

namespace Sidegloss {

/// What was assumed or left out while reading, and where: a sentence that begins in lower case, to
/// stand behind the file's name.
QString noticeText(const Notice &notice);

} // namespace Sidegloss
