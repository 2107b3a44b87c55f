// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/epub/ziparchive.h"

#include <optional>

namespace Sidegloss {

/// An archive put together anew from what is found in \a bytes, one that is cut off or has no sound
/// directory: each file stands behind a header of its own (PKWARE's APPNOTE.TXT, 4.3.7). Of one
/// that is cut off its beginning is taken, with the size and the checksum of the whole, so that it
/// counts as damaged. Within \a limits; nothing where no file is found.
std::optional<QByteArray> recoveredArchive(QByteArrayView bytes, const ZipLimits &limits);

} // namespace Sidegloss
