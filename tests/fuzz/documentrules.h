// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QStringList>

namespace Sidegloss {

/// A Document taken apart, so that the rules can be shown to notice what no DocumentBuilder makes.
struct DocumentParts
{
    QString text;
    QList<Block> blocks;
    QList<qsizetype> leaves;
    QList<Span> spans;
    QList<Section> sections;
    QList<Quote> quotes;
    QList<Cue> cues;
};

DocumentParts partsOf(const Document &document);

/// Where \a parts break the contracts of lib/document (document.h, block.h, span.h, section.h,
/// quote.h, cue.h), one sentence each; linear.
QStringList brokenRules(const DocumentParts &parts);

/// Where \a notices name a line that a source of \a lines lines doesn't have, or a place that a
/// text of \a textSize code units doesn't.
QStringList brokenNotices(const QList<Notice> &notices, qsizetype lines, qsizetype textSize);

/// Where positions don't survive the way to code points and back.
QStringList brokenCodePoints(const QString &text, const CodePoints &codePoints);

/// Where a page of htmlwriter isn't well-formed, or names an address that it must not.
QStringList brokenHtml(const QString &html);

} // namespace Sidegloss
