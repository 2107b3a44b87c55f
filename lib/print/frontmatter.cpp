// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/frontmatter.h"

#include "lib/document/documentbuilder.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

void addParagraph(DocumentBuilder &builder, const QString &text)
{
    if (text.isEmpty())
        return;
    builder.openBlock(BlockKind::Paragraph);
    builder.appendText(text);
    builder.closeBlock();
}

} // namespace

bool beginsWithTitle(const Document &document)
{
    if (document.leaves().isEmpty())
        return false;
    const Block &first = document.leaf(0);
    return first.kind == BlockKind::Heading && first.attributes.level == 1;
}

Document titleDocument(const PrintJob &job)
{
    DocumentBuilder builder;
    builder.metadata().language = job.document.metadata().language;
    BlockAttributes attributes;
    attributes.level = 1;
    builder.openBlock(BlockKind::Heading, attributes);
    builder.appendText(job.document.metadata().title);
    return builder.build();
}

Document sourceDocument(const PrintJob &job)
{
    const Metadata &metadata = job.document.metadata();
    DocumentBuilder builder;
    builder.metadata().language = metadata.language;

    QStringList origin = metadata.authors;
    origin.append(metadata.date);
    origin.removeAll(QString());
    addParagraph(builder, origin.join(u" · "_s));
    if (!job.source.isEmpty()) {
        builder.openBlock(BlockKind::Paragraph);
        builder.appendText(job.words.source + u' ');
        builder.openSpan(SpanKind::Link, job.source);
        builder.appendText(job.source);
        builder.closeSpan();
        builder.closeBlock();
    }
    if (job.retrieved)
        addParagraph(builder, job.words.retrieved.arg(job.words.date(*job.retrieved)));
    return builder.build();
}

} // namespace Sidegloss
