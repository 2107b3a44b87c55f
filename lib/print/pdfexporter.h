// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/print/printjob.h"
#include "lib/print/sheet.h"

#include <QByteArray>

#include <functional>

namespace Sidegloss {

struct PdfOptions
{
    NotesPlace notes = NotesPlace::Margin;
    PaperSize paper = PaperSize::A4;
};

/// Told how much is done, 0–1; false cancels.
using PrintProgress = std::function<bool(double)>;

/// The annotated PDF of \a job: the article set for paper, its notes beside their passages, real
/// annotation objects, outline, links, an index of claims. Needs a QGuiApplication; may run in any
/// one thread. Errors: Cancelled, and WriteFailed where the PDF can't be made.
Result<QByteArray> makePdf(const PrintJob &job, const PdfOptions &options = {},
                           const PrintProgress &progress = {});

/// makePdf() into the file at \a path, which is replaced whole or not at all.
Result<> exportPdf(const PrintJob &job, const PdfOptions &options, const QString &path,
                   const PrintProgress &progress = {});

} // namespace Sidegloss
