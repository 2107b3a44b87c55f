// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardcontent.h"

#include "app/annotations/labels.h"
#include "app/session/documentsession.h"
#include "lib/document/documentbuilder.h"
#include "lib/markdown/markdownparser.h"
#include "lib/plaintext/plaintextparser.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

/// In how many articles but this one the claim appears.
qsizetype otherArticles(const DocumentSession &session, ClaimId claim)
{
    QSet<DocumentId> articles;
    for (const Annotation &annotation :
         session.workspace().appearances(claim).value_or(QList<Annotation>()))
        articles.insert(annotation.target.document);
    articles.remove(session.record().id);
    return articles.size();
}

std::optional<CardClaim> claimOf(const DocumentSession &session, const Annotation &annotation)
{
    const std::optional<Claim> claim =
        annotation.claim().and_then([&](ClaimId id) { return session.claim(id); });
    if (!claim)
        return {};
    CardClaim card;
    card.id = claim->id;
    card.statement = claim->statement;
    card.kind = claim->kind;
    card.verdict = claim->verdict;
    card.reviewOn = claim->reviewOn;
    card.supporting = std::ranges::count(claim->evidence, Stance::Supports, &Evidence::stance);
    card.contradicting =
        std::ranges::count(claim->evidence, Stance::Contradicts, &Evidence::stance);
    card.otherArticles = otherArticles(session, claim->id);
    if (const auto person =
            claim->speaker.and_then([&](PersonId id) { return session.person(id); }))
        card.speaker = person->name;
    return card;
}

QStringList tagsOf(const DocumentSession &session, const Annotation &annotation)
{
    QStringList tags = annotation.tags();
    if (const auto claim =
            annotation.claim().and_then([&](ClaimId id) { return session.claim(id); }))
        tags += claim->tags;
    tags.removeDuplicates();
    return tags;
}

QString titleOf(const CardContent &card, const ColorNames &names)
{
    if (card.claim)
        return CardWords::tr("Claim");
    if (card.group == CardGroup::Article)
        return CardWords::tr("Note on the article");
    return card.color.isEmpty() ? CardWords::tr("Note") : colorLabel(card.color, names);
}

} // namespace

Document readNote(const QString &markdown)
{
    DocumentBuilder builder;
    // Front matter stands in the first line or nowhere, and a note has none.
    if (parseMarkdown('\n' + markdown.toUtf8(), builder))
        return builder.build();
    DocumentBuilder plain;
    parsePlainParagraphs(markdown, plain);
    return plain.build();
}

CardContent contentOf(const DocumentSession &session, const CardEntry &entry)
{
    CardContent card;
    card.id = entry.id;
    card.group = entry.group;
    const AnchoredAnnotation *item = session.annotations().find(entry.id);
    if (!item)
        return card;
    const Annotation &annotation = item->annotation;
    card.color = annotation.target.color;
    card.claim = claimOf(session, annotation);
    card.title = annotation.isBookmark() ? CardWords::tr("Bookmark")
                                         : titleOf(card, session.workspace().colorNames());
    card.time = timeLabel(annotation.modified);
    card.exact = annotation.target.quote().value_or(TextQuoteSelector{}).exact.simplified();
    card.markdown = annotation.note();
    if (!card.markdown.isEmpty())
        card.note = readNote(card.markdown);
    card.tags = tagsOf(session, annotation);
    for (const AnnotationId id : entry.replies) {
        const AnchoredAnnotation *reply = session.annotations().find(id);
        if (!reply)
            continue;
        const Annotation &a = reply->annotation;
        card.replies.append({id, a.creator == annotation.creator ? QString() : a.creator,
                             readNote(a.note()), CardWords::tr("Reply: %1").arg(a.note())});
    }
    return card;
}

QString CardContent::spoken() const
{
    QStringList parts{title};
    if (claim) {
        parts += {claim->statement, claim->speaker, verdictLabel(claim->verdict)};
        if (claim->reviewOn)
            parts += CardWords::tr("review on %1").arg(dateLabel(*claim->reviewOn));
    }
    if (!exact.isEmpty())
        parts += CardWords::tr("on “%1”").arg(exact);
    parts += note.text().simplified();
    if (!tags.isEmpty())
        parts += CardWords::tr("Tags: %1").arg(tags.join(u", "_s));
    if (!replies.isEmpty())
        parts += CardWords::tr("%Ln replies", nullptr, static_cast<int>(replies.size()));
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace Sidegloss
