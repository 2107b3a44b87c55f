// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"

#include <QByteArray>
#include <QStringView>

namespace Sidegloss {

/// \a text in UTF-8 as the library holds it: what qUncompress() reads. In steps, so that it can be
/// cancelled within a few hundredths of a second: ErrorKind::Cancelled.
Result<QByteArray> packedText(QStringView text, const Progress &progress = {});

} // namespace Sidegloss
