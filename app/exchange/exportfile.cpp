// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exportfile.h"

#include "app/annotations/quotelabels.h"
#include "app/exchange/pdfjob.h"
#include "lib/exchange/csv.h"
#include "lib/exchange/markdown.h"
#include "lib/exchange/webannotation.h"
#include "lib/print/pdfexporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)

public:
    static MarkdownWords markdown()
    {
        return {tr("On the whole article"), tr("Passage not found"), tr("Claim"), tr("Source"),
                tr("Corrected quotations"), correctionLabel};
    }
};

Result<> save(const QByteArray &bytes, const QString &out)
{
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorKind::WriteFailed, out, file.errorString());
    return {};
}

PdfOptions pdfOptions(const ExportRequest &request)
{
    PdfOptions options;
    options.notes = request.notes == "foot"_L1   ? NotesPlace::Foot
                    : request.notes == "none"_L1 ? NotesPlace::None
                                                 : NotesPlace::Margin;
    options.paper = request.paper == "letter"_L1 ? PaperSize::Letter : PaperSize::A4;
    return options;
}

std::optional<std::pair<dev_t, ino_t>> identity(const QString &path)
{
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return std::pair(status.st_dev, status.st_ino);
}

} // namespace

std::optional<ExportFormat> exportFormatFromWord(QStringView word)
{
    if (word == "pdf"_L1)
        return ExportFormat::Pdf;
    if (word == "webannotation"_L1)
        return ExportFormat::WebAnnotation;
    if (word == "csv"_L1)
        return ExportFormat::Csv;
    return word == "markdown"_L1 ? std::optional(ExportFormat::Markdown) : std::nullopt;
}

std::optional<ExportFormat> exportFormatFromPath(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "jsonld"_L1)
        return ExportFormat::WebAnnotation;
    if (ending == "md"_L1)
        return ExportFormat::Markdown;
    const bool sameWord = ending == "pdf"_L1 || ending == "csv"_L1;
    return sameWord ? exportFormatFromWord(ending) : std::nullopt;
}

Result<> exportFile(const ExportContent &content, const ExportRequest &request, const QString &out,
                    const ExportProgress &progress)
{
    switch (request.format) {
    case ExportFormat::Pdf:
        return exportPdf(pdfJob(content, request.sourceFile, request.pictures), pdfOptions(request),
                         out, progress);
    case ExportFormat::WebAnnotation:
        return save(writeWebAnnotations(content), out);
    case ExportFormat::Csv:
        return save(writeCsv(content), out);
    case ExportFormat::Markdown:
        return save(writeMarkdown(content, ExportText::markdown()), out);
    }
    return failure(ErrorKind::InvalidArgument, out);
}

bool isSameFile(const QString &out, const QString &file)
{
    const auto first = identity(out);
    const auto second = identity(file);
    if (first && second)
        return *first == *second;
    const auto place = [](const QString &path) {
        const QFileInfo info(path);
        return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
    };
    return place(out) == place(file);
}

} // namespace Sidegloss
