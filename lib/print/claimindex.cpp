// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/claimindex.h"

#include "lib/document/documentbuilder.h"
#include "lib/print/notecard.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

class IndexMaker
{
public:
    IndexMaker(const QList<PrintedMark> &marks, const QList<std::optional<int>> &pages,
               const PrintJob &job)
        : m_marks(marks)
        , m_pages(pages)
        , m_job(job)
    {
        m_builder.metadata().language = job.document.metadata().language;
    }

    ClaimIndex make()
    {
        for (qsizetype n = 0; n < m_marks.size(); ++n) {
            if (m_marks[n].claim && !m_index.leaves.contains(claimPlace(m_marks[n].reference)))
                addClaim(n);
        }
        m_index.document = m_builder.build();
        return m_index;
    }

private:
    void open(BlockKind kind, int level = 0)
    {
        BlockAttributes attributes;
        attributes.level = level;
        m_builder.openBlock(kind, attributes);
        ++m_leaves;
    }

    void addClaim(qsizetype first)
    {
        const PrintedMark &mark = m_marks[first];
        if (m_leaves == 0) {
            m_index.leaves.insert(claimIndexPlace(), m_leaves);
            open(BlockKind::Heading, 2);
            m_builder.appendText(m_job.words.claims);
            m_builder.closeBlock();
        }
        m_index.leaves.insert(claimPlace(mark.reference), m_leaves);
        open(BlockKind::Paragraph);
        m_builder.openSpan(SpanKind::Strong);
        m_builder.appendText(mark.reference + u"\u2002"_s + mark.claim->statement);
        m_builder.closeSpan();
        m_builder.appendHardBreak();
        m_builder.appendText(detailsOf(*mark.claim, m_job).join(u" · "_s));
        addPages(mark.reference);
        m_builder.closeBlock();
        addText(mark.claim->reasoning);
        for (const Evidence &evidence : mark.claim->evidence)
            addEvidence(evidence);
    }

    void addPages(const QString &reference)
    {
        for (qsizetype n = 0; n < m_marks.size(); ++n) {
            if (m_marks[n].reference != reference || !m_pages[n])
                continue;
            m_builder.appendText(u" · "_s);
            m_builder.openSpan(SpanKind::Link, u'#' + QString::fromLatin1(markPlace(n)));
            m_builder.appendText(m_job.words.page.arg(*m_pages[n] + 1));
            m_builder.closeSpan();
        }
    }

    void addText(const QString &markdown)
    {
        const QString text = noteDocument(markdown, {}).text();
        for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
            open(BlockKind::Paragraph);
            m_builder.appendText(paragraph);
            m_builder.closeBlock();
        }
    }

    void addEvidence(const Evidence &evidence)
    {
        if (evidence.url.isEmpty() && evidence.quote.isEmpty() && evidence.note.isEmpty())
            return;
        open(BlockKind::Paragraph);
        m_builder.appendText(m_job.words.evidence);
        if (!evidence.url.isEmpty()) {
            m_builder.appendText(u" "_s);
            m_builder.openSpan(SpanKind::Link, evidence.url);
            m_builder.appendText(evidence.url);
            m_builder.closeSpan();
        }
        if (!evidence.quote.isEmpty())
            m_builder.appendText(u" “"_s + evidence.quote + u'”');
        if (!evidence.note.isEmpty())
            m_builder.appendText(u' ' + noteDocument(evidence.note, {}).text().simplified());
        m_builder.closeBlock();
    }

    const QList<PrintedMark> &m_marks;
    const QList<std::optional<int>> &m_pages;
    const PrintJob &m_job;
    DocumentBuilder m_builder;
    qsizetype m_leaves = 0;
    ClaimIndex m_index;
};

} // namespace

ClaimIndex claimIndex(const QList<PrintedMark> &marks, const QList<std::optional<int>> &pages,
                      const PrintJob &job)
{
    return IndexMaker(marks, pages, job).make();
}

QByteArray markPlace(qsizetype index)
{
    return "mark." + QByteArray::number(index + 1);
}

QByteArray claimIndexPlace()
{
    return "claims";
}

} // namespace Sidegloss
