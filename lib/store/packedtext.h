// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace Sidegloss {

/// \a text in UTF-8 as the library holds it: its size in bytes, big-endian in four of them, and a
/// zlib stream (RFC 1950), which is what qCompress() makes. In steps, so that it can be cancelled
/// within a few hundredths of a second: ErrorKind::Cancelled.
Result<QByteArray> packedText(QStringView text, const Progress &progress = {});

/// The UTF-8 that was packed; none where \a packed is damaged: no such stream, of another size than
/// it says, or of more than any article has. Takes no more memory than what is really in it.
std::optional<QByteArray> unpackedText(QByteArrayView packed);

} // namespace Sidegloss
