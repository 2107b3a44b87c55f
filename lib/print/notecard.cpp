// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/notecard.h"

#include "lib/document/documentbuilder.h"
#include "lib/print/markstyle.h"
#include "lib/print/sheet.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr double inset = units(7);
constexpr double density = 0.08;
// Readers of PDFs put lines into one block up to a pitch of 1.5 em and where sizes differ by less
// than a twentieth; single lines beside single lines they take for a table and read row by row.
constexpr double partGap = units(0.4);
constexpr double headerScale = 0.96;

class CardMaker
{
public:
    CardMaker(const PrintedMark &mark, const PrintJob &job, double width)
        : m_mark(mark)
        , m_job(job)
        , m_width(width)
    {}

    QList<FlowItem> make(const QString &indexPage)
    {
        addHeader();
        if (m_mark.isOrphan())
            addPassage();
        if (m_mark.claim)
            addClaim(indexPage);
        if (!m_mark.annotation.note().isEmpty())
            add(noteDocument(m_mark.annotation.note(), language()));
        if (!m_mark.annotation.tags().isEmpty())
            addSmall(u'#' + m_mark.annotation.tags().join(u"  #"_s));
        for (const Annotation &reply : m_mark.replies)
            addReply(reply);
        return m_items;
    }

private:
    QString language() const { return m_job.document.metadata().language; }

    DocumentBuilder &paragraph()
    {
        m_builder.metadata().language = language();
        m_builder.openBlock(BlockKind::Paragraph);
        return m_builder;
    }

    void addHeader()
    {
        const QString meaning = meaningOf(m_mark, m_job);
        DocumentBuilder &builder = paragraph();
        builder.openSpan(SpanKind::Strong);
        const bool isNumbered = !m_mark.reference.isEmpty();
        builder.appendText(isNumbered ? m_mark.reference + u" · "_s + meaning : meaning);
        builder.closeSpan();
        if (!m_mark.claim && m_mark.annotation.created.isValid())
            builder.appendText(u" · "_s
                               + m_job.words.date(m_mark.annotation.created.toUTC().date()));
        add(builder.build(), headerScale, true);
    }

    void addPassage()
    {
        if (const auto quote = m_mark.annotation.target.quote()) {
            DocumentBuilder &builder = paragraph();
            builder.appendText(u'“' + quote->exact.simplified() + u'”');
            add(builder.build());
        }
    }

    void addClaim(const QString &indexPage)
    {
        DocumentBuilder &builder = paragraph();
        builder.appendText(m_mark.claim->statement);
        builder.closeBlock();
        builder.openBlock(BlockKind::Paragraph);
        QStringList details = detailsOf(*m_mark.claim, m_job);
        details.removeOne(m_job.words.verdict(m_mark.claim->verdict));
        details.append(QString());
        builder.appendText(details.join(u" · "_s));
        builder.openSpan(SpanKind::Link, u'#' + QString::fromLatin1(claimPlace(m_mark.reference)));
        builder.appendText(m_job.words.claimIndex.arg(indexPage));
        add(builder.build());
    }

    void addReply(const Annotation &reply)
    {
        addSmall(u"↳ "_s + reply.creator);
        add(noteDocument(reply.note(), language()));
    }

    void addSmall(const QString &text)
    {
        DocumentBuilder &builder = paragraph();
        builder.appendText(text);
        add(builder.build(), headerScale, true);
    }

    void add(const Document &document, double scale = 1, bool soft = false)
    {
        Typography type = noteType();
        type.size *= scale;
        Theme theme = Theme::paper();
        theme.ink = soft ? QColor(0x55, 0x55, 0x55) : QColor(0x22, 0x22, 0x22);
        const auto column =
            std::make_shared<const TextColumn>(document, type, theme, m_width - inset, density);
        const MarkStyle style = MarkStyle::of(colorOf(m_mark));
        for (FlowItem item : flowItems(column)) {
            item.left = inset;
            item.bar = style.ink;
            item.barStyle = style.bar;
            // A title alone at the foot of a page would say nothing.
            if (m_items.size() == 1)
                item.glued = true;
            if (item.band == 0 && m_items.size() > 1)
                item.above = partGap;
            m_items.append(item);
        }
    }

    const PrintedMark &m_mark;
    const PrintJob &m_job;
    double m_width;
    DocumentBuilder m_builder;
    QList<FlowItem> m_items;
};

} // namespace

QList<FlowItem> noteCard(const PrintedMark &mark, const PrintJob &job, double width,
                         const QString &indexPage)
{
    return CardMaker(mark, job, width).make(indexPage);
}

QByteArray claimPlace(const QString &reference)
{
    return "claim." + reference.toLatin1();
}

} // namespace Sidegloss
