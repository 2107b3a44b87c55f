// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/printedmark.h"

#include "lib/document/documentbuilder.h"
#include "lib/markdown/markdownparser.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool isPrinted(const Annotation &annotation)
{
    const bool isSilent = !annotation.isMark() && annotation.note().isEmpty();
    return annotation.motivation != Motivation::Replying && !isSilent;
}

/// Notes on the article, then places in reading order, then orphans.
bool standsBefore(const PrintedMark &a, const PrintedMark &b)
{
    const auto rank = [](const PrintedMark &mark) {
        return mark.isOnArticle() ? 0 : mark.range ? 1 : 2;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.range != b.range)
        return a.range < b.range;
    return a.annotation.id < b.annotation.id;
}

QHash<AnnotationId, QList<Annotation>> repliesByParent(const PrintJob &job)
{
    QHash<AnnotationId, QList<Annotation>> replies;
    for (const AnchoredAnnotation &item : job.annotations) {
        if (item.annotation.motivation == Motivation::Replying && item.annotation.target.replyTo)
            replies[*item.annotation.target.replyTo].append(item.annotation);
    }
    for (QList<Annotation> &thread : replies)
        std::ranges::stable_sort(thread, {}, &Annotation::created);
    return replies;
}

std::optional<Claim> claimOf(const Annotation &annotation, const PrintJob &job)
{
    const auto found = std::ranges::find_if(
        job.claims, [&](const Claim &claim) { return annotation.claim() == claim.id; });
    return found != job.claims.end() ? std::optional(*found) : std::nullopt;
}

/// Marks that say something are numbered: claims C1, C2 …, each one once; others 1, 2 …
void number(QList<PrintedMark> &marks)
{
    QHash<ClaimId, QString> claims;
    int notes = 0;
    for (PrintedMark &mark : marks) {
        if (mark.claim) {
            const auto next = u'C' + QString::number(claims.size() + 1);
            if (!claims.contains(mark.claim->id))
                claims.insert(mark.claim->id, next);
            mark.reference = claims.value(mark.claim->id);
        } else if (!mark.annotation.note().isEmpty() || !mark.annotation.tags().isEmpty()
                   || !mark.replies.isEmpty()) {
            mark.reference = QString::number(++notes);
        }
    }
}

QString plainText(const QString &markdown)
{
    QString text = noteDocument(markdown, {}).text();
    return text.remove(QChar::ObjectReplacementCharacter);
}

PdfRemark remark(const Annotation &annotation)
{
    return {annotation.id.toString(), annotation.creator, {}, {},
            annotation.created,       annotation.modified};
}

} // namespace

QList<PrintedMark> printedMarks(const PrintJob &job)
{
    const QHash<AnnotationId, QList<Annotation>> replies = repliesByParent(job);
    QList<PrintedMark> marks;
    for (const auto &[annotation, anchor] : job.annotations) {
        if (!isPrinted(annotation))
            continue;
        const auto range = anchor ? std::optional(anchor->range) : std::nullopt;
        marks.append(
            {annotation, range, claimOf(annotation, job), replies.value(annotation.id), {}});
    }
    std::ranges::stable_sort(marks, standsBefore);
    number(marks);
    return marks;
}

QString meaningOf(const PrintedMark &mark, const PrintJob &job)
{
    if (mark.claim)
        return job.words.claim + u" · "_s + job.words.verdict(mark.claim->verdict);
    const QString color = mark.annotation.target.color;
    return color.isEmpty() || mark.isOnArticle() ? job.words.note : job.words.color(color);
}

QString colorOf(const PrintedMark &mark)
{
    const QString color = mark.annotation.target.color;
    return color.isEmpty() && mark.claim ? u"claim"_s : color;
}

QString speakerOf(const Claim &claim, const PrintJob &job)
{
    const auto found = std::ranges::find_if(
        job.people, [&](const Person &person) { return claim.speaker == person.id; });
    return found != job.people.end() ? found->name : QString();
}

QStringList detailsOf(const Claim &claim, const PrintJob &job)
{
    QStringList details{speakerOf(claim, job)};
    if (claim.kind)
        details.append(job.words.kind(*claim.kind));
    details.append(job.words.verdict(claim.verdict));
    if (claim.reviewOn)
        details.append(job.words.reviewOn.arg(job.words.date(*claim.reviewOn)));
    details.removeAll(QString());
    return details;
}

PdfRemark remarkOf(const PrintedMark &mark, const PrintJob &job)
{
    QStringList parts;
    if (mark.claim)
        parts.append(mark.claim->statement + u'\n' + detailsOf(*mark.claim, job).join(u" · "_s));
    if (!mark.annotation.note().isEmpty())
        parts.append(plainText(mark.annotation.note()));
    if (!mark.annotation.tags().isEmpty())
        parts.append(u'#' + mark.annotation.tags().join(u" #"_s));

    PdfRemark result = remark(mark.annotation);
    result.subject = meaningOf(mark, job);
    result.contents = parts.join(u"\n\n"_s);
    return result;
}

QList<PdfRemark> repliesOf(const PrintedMark &mark)
{
    QList<PdfRemark> replies;
    for (const Annotation &reply : mark.replies) {
        replies.append(remark(reply));
        replies.last().contents = plainText(reply.note());
    }
    return replies;
}

Document noteDocument(const QString &markdown, const QString &language)
{
    DocumentBuilder builder;
    if (!parseMarkdown(markdown.toUtf8(), builder)) {
        DocumentBuilder plain;
        plain.metadata().language = language;
        plain.openBlock(BlockKind::Paragraph);
        plain.appendText(markdown);
        return plain.build();
    }
    builder.metadata().language = language;
    return builder.build();
}

} // namespace Sidegloss
