// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/pdfjob.h"

#include "app/annotations/labels.h"
#include "lib/exchange/webannotation.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)

public:
    static PrintWords words(const ColorNames &colors)
    {
        PrintWords words;
        words.source = tr("Source");
        words.retrieved = tr("Retrieved %1");
        words.claim = tr("Claim");
        words.note = tr("Note");
        words.claims = tr("Claims");
        words.claimIndex = tr("Index of claims: %1");
        words.page = tr("p. %1");
        words.reviewOn = tr("review on %1");
        words.unplaced = tr("Passage not found");
        words.evidence = tr("Evidence:");
        words.color = [colors](const QString &color) { return colorLabel(color, colors); };
        words.kind = kindLabel;
        words.verdict = verdictLabel;
        words.date = dateLabel;
        return words;
    }
};

} // namespace

PrintJob pdfJob(const ExportContent &content, const QByteArray &sourceFile,
                const Pictures &pictures)
{
    const DocumentRecord &record = content.record;
    PrintJob job;
    job.document = content.document;
    job.pictures = pictures;
    job.annotations = content.annotations;
    job.claims = content.claims;
    job.people = content.people;
    job.source = record.sourceLink();
    if (record.lastOpened.isValid())
        job.retrieved = record.lastOpened.toLocalTime().date();
    job.made = QDateTime::currentDateTimeUtc();
    job.attachments.append({u"annotations.jsonld"_s, "application/ld+json",
                            writeWebAnnotations(content), PdfAttachment::Relation::Data});
    if (!sourceFile.isEmpty()) {
        job.attachments.append({QFileInfo(record.path).fileName(),
                                record.metadata.mediaType.toLatin1(), sourceFile,
                                PdfAttachment::Relation::Source});
    }
    job.words = PaperText::words(content.colorNames);
    return job;
}

} // namespace Sidegloss
