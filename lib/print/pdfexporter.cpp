// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/pdfexporter.h"

#include "lib/print/pagecomposer.h"
#include "lib/print/pagepainter.h"
#include "lib/print/pdfassembly.h"

#include <QSaveFile>

#include <exception>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// What is done before the first page is drawn.
constexpr double shareOfComposing = 0.4;

bool goesOn(const PrintProgress &progress, double done)
{
    return !progress || progress(done);
}

} // namespace

Result<QByteArray> makePdf(const PrintJob &job, const PdfOptions &options,
                           const PrintProgress &progress)
{
    const auto cancelled = [] { return failure(ErrorKind::Cancelled, {}); };
    if (!goesOn(progress, 0))
        return cancelled();
    const PagePlan plan = composePages(job, Sheet::of(options.paper, options.notes), options.notes);

    PdfCanvas canvas(plan.sheet.paper);
    PagePainter painter(plan, job, canvas);
    const int pages = plan.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (!goesOn(progress, shareOfComposing + (0.9 - shareOfComposing) * page / pages))
            return cancelled();
        if (page > 0)
            canvas.nextPage();
        painter.paintPage();
    }

    try {
        const QByteArray pdf = assemblePdf(canvas.finish(), canvas.drawn(), plan, painter.links(),
                                           canvas.pictures(), job);
        if (!goesOn(progress, 1))
            return cancelled();
        return pdf;
    } catch (const std::exception &error) {
        return failure(ErrorKind::WriteFailed, {}, QString::fromUtf8(error.what()));
    }
}

Result<> exportPdf(const PrintJob &job, const PdfOptions &options, const QString &path,
                   const PrintProgress &progress)
{
    const Result<QByteArray> pdf = makePdf(job, options, progress);
    if (!pdf)
        return std::unexpected(pdf.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return failure(ErrorKind::WriteFailed, path, file.errorString());
    return {};
}

} // namespace Sidegloss
