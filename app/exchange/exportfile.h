// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"
#include "lib/exchange/exportcontent.h"
#include "lib/layout/pictures.h"

#include <QString>

#include <functional>
#include <optional>

namespace Sidegloss {

enum class ExportFormat { Pdf, WebAnnotation, Csv, Markdown };

/// What the reader asked for.
struct ExportRequest
{
    ExportFormat format = ExportFormat::Pdf;
    QString notes = QStringLiteral("margin"); ///< Pdf: margin, foot or none.
    QString paper = QStringLiteral("a4");     ///< Pdf: a4 or letter.
    QByteArray sourceFile; ///< Pdf: the article as it was read; attached if not empty.
    Pictures pictures;     ///< Pdf: the article's.
};

/// The words of the command line: pdf, webannotation, csv, markdown.
std::optional<ExportFormat> exportFormatFromWord(QStringView word);
/// By the ending of \a path: .pdf, .jsonld, .csv, .md.
std::optional<ExportFormat> exportFormatFromPath(const QString &path);

/// Told how much is done, 0–1; false cancels.
using ExportProgress = std::function<bool(double)>;

/// Writes \a content to the file \a out, which is replaced whole or not at all: WriteFailed, or
/// Cancelled. A PDF needs a QGuiApplication.
Result<> exportFile(const ExportContent &content, const ExportRequest &request, const QString &out,
                    const ExportProgress &progress = {});

/// True iff writing to \a out would write \a file, whatever either is called (links, `..`).
bool isSameFile(const QString &out, const QString &file);

} // namespace Sidegloss
