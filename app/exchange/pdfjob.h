// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/exchange/exportcontent.h"
#include "lib/print/printjob.h"

namespace Sidegloss {

/// What to print of \a content, in the reader's words, with its annotations as JSON-LD attached,
/// and
/// \a sourceFile, the article as it was read, if that isn't empty.
PrintJob pdfJob(const ExportContent &content, const QByteArray &sourceFile,
                const Pictures &pictures);

} // namespace Sidegloss
