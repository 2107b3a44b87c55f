// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/article.h"
#include "app/cli/commandline.h"
#include "app/cli/library.h"
#include "app/cli/terminal.h"
#include "app/exchange/exportfile.h"
#include "app/session/articlefile.h"
#include "lib/parse/source.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <expected>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct ExportCommandText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommandText)
};

std::optional<ExportFormat> formatOf(const CommandLine &line)
{
    if (const auto word = line.value("--format"_L1))
        return exportFormatFromWord(*word);
    const auto out = line.value("--output"_L1);
    return out ? exportFormatFromPath(*out) : std::nullopt;
}

/// What can't be written to, as every byte of it is the reader's own.
bool isProtected(const QString &out, const CommandLine &line)
{
    const QString library = libraryPath(line);
    for (const QString &file : {line.files.first(), library, library + u"-wal"_s,
                                library + u"-shm"_s, library + u"-journal"_s}) {
        if (isSameFile(out, file))
            return true;
    }
    return false;
}

std::expected<ExportRequest, QString> readRequest(const CommandLine &line)
{
    const auto out = line.value("--output"_L1);
    if (!out || out->isEmpty())
        return std::unexpected(ExportCommandText::tr("“export” needs -o OUT."));
    const auto format = formatOf(line);
    if (!format) {
        return std::unexpected(ExportCommandText::tr(
            "No format that can be written: give --format pdf, webannotation, "
            "csv or markdown, or an OUT that ends in .pdf, .jsonld, .csv or .md."));
    }
    ExportRequest request;
    request.format = *format;
    request.notes = line.value("--notes"_L1).value_or(request.notes);
    request.paper = line.value("--paper"_L1).value_or(request.paper);
    if (!QStringList{u"margin"_s, u"foot"_s, u"none"_s}.contains(request.notes))
        return std::unexpected(
            ExportCommandText::tr("“%1” is no value of --notes.").arg(request.notes));
    if (!QStringList{u"a4"_s, u"letter"_s}.contains(request.paper))
        return std::unexpected(
            ExportCommandText::tr("“%1” is no value of --paper.").arg(request.paper));
    if (isProtected(*out, line)) {
        return std::unexpected(
            ExportCommandText::tr(
                "“%1” is the article or the library, which an export never replaces.")
                .arg(*out));
    }
    return request;
}

Result<ExportContent> readContent(const CommandLine &line, const Document &document)
{
    const QString path = QFileInfo(line.files.first()).absoluteFilePath();
    const auto store = openLibraryForReading(line);
    if (!store)
        return std::unexpected(store.error());
    return *store ? exportContent(**store, document, path)
                  : Result<ExportContent>(exportContent(document, path));
}

ExitCode fail(const Error &error, const Terminal &terminal)
{
    terminal.complain(error);
    return exitCodeFor(error.kind);
}

} // namespace

bool exportsPdf(const CommandLine &line)
{
    return line.command == "export"_L1 && formatOf(line) == ExportFormat::Pdf;
}

ExitCode runExport(const CommandLine &line, const Terminal &terminal)
{
    auto request = readRequest(line);
    if (!request) {
        terminal.complain(request.error());
        return ExitCode::WrongUsage;
    }
    const Result<Document> document = readArticle(line.files.first(), terminal);
    if (!document)
        return fail(document.error(), terminal);
    const Result<ExportContent> content = readContent(line, *document);
    if (!content)
        return fail(content.error(), terminal);
    if (const auto source = readSource(line.files.first())) {
        request->sourceFile = source->bytes;
        if (request->format == ExportFormat::Pdf)
            request->pictures = picturesOf(*document, ArticleImages(*source));
    }
    const Result<> done = exportFile(*content, *request, *line.value("--output"_L1));
    if (!done)
        return fail(done.error(), terminal);
    const auto count = content->annotations.size();
    terminal.notice(ExportCommandText::tr("Marks written to “%2”: %1.")
                        .arg(QString::number(count), *line.value("--output"_L1)));
    return ExitCode::Done;
}

} // namespace Sidegloss
