// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/libraryview.h"

#include <algorithm>

namespace Sidegloss {

namespace {

bool isTagged(const QStringList &tags, const QString &wanted)
{
    return wanted.isEmpty() || std::ranges::any_of(tags, [&](const QString &tag) {
               return tag == wanted || tag.startsWith(wanted + u'/');
           });
}

qsizetype placeOf(const Annotation &annotation)
{
    const auto position = annotation.target.position();
    return position ? position->start : 0;
}

Result<QList<Annotation>> trashed(const Store &store, std::optional<DocumentId> article)
{
    return store.trashedAnnotations(article).transform([](const auto &trash) {
        QList<Annotation> annotations;
        for (const Trashed<Annotation> &trashed : trash)
            annotations.append(trashed.item);
        return annotations;
    });
}

} // namespace

QString LibraryView::nameOf(const std::optional<PersonId> &speaker) const
{
    return speaker ? m_people.value(*speaker).name : QString();
}

bool LibraryView::isSpokenBy(const std::optional<PersonId> &speaker, const QString &name) const
{
    return name.isEmpty() || (speaker && m_people.value(*speaker).isCalled(name));
}

/// A passage is spoken by whoever speaks its claim, or is named by the correction of its quotation.
bool LibraryView::isSpokenBy(const Annotation &annotation, const QString &name) const
{
    const auto claim = annotation.claim();
    if (isSpokenBy(claim ? m_allClaims.value(*claim).speaker : std::nullopt, name))
        return true;
    const QString speaker =
        annotation.correction().value_or(QuotationBody()).speaker.value_or(QString());
    return Person{{}, speaker, {}, {}, {}, {}}.isCalled(name)
           || std::ranges::any_of(m_people, [&](const Person &person) {
                  return person.isCalled(name) && person.isCalled(speaker);
              });
}

Result<> LibraryView::readAnnotations(const Store &store, const LibraryFilter &filter)
{
    const std::optional<DocumentId> only =
        filter.article ? std::optional(filter.article->id) : std::nullopt;
    const auto found = filter.trash ? trashed(store, only)
                       : only       ? store.annotations(*only)
                                    : store.allAnnotations();
    if (!found)
        return std::unexpected(found.error());
    for (const Annotation &annotation : *found) {
        if (isTagged(annotation.tags(), filter.tag) && isSpokenBy(annotation, filter.speaker))
            m_annotations.append({annotation, m_articles.value(annotation.target.document)});
    }
    std::ranges::stable_sort(
        m_annotations, [](const ListedAnnotation &a, const ListedAnnotation &b) {
            return std::pair(a.annotation.target.document, placeOf(a.annotation))
                   < std::pair(b.annotation.target.document, placeOf(b.annotation));
        });
    return {};
}

Result<> LibraryView::readClaims(const Store &store, const LibraryFilter &filter)
{
    const auto annotations = store.allAnnotations();
    if (!annotations)
        return std::unexpected(annotations.error());
    QHash<ClaimId, QList<ClaimAppearance>> appearances;
    for (const Annotation &annotation : *annotations) {
        if (const auto claim = annotation.claim()) {
            DocumentRecord article = m_articles.value(annotation.target.document);
            article.id = annotation.target.document;
            appearances[*claim].append(appearance(annotation, article));
        }
    }
    for (const Claim &claim : std::as_const(m_allClaims)) {
        const QList<ClaimAppearance> places = appearances.value(claim.id);
        const bool isHere =
            !filter.article || std::ranges::any_of(places, [&](const ClaimAppearance &place) {
                return place.document == filter.article->id;
            });
        if (isHere && isTagged(claim.tags, filter.tag) && isSpokenBy(claim.speaker, filter.speaker))
            m_claims.append({claim, nameOf(claim.speaker), places});
    }
    std::ranges::sort(m_claims, {}, [](const ListedClaim &listed) { return listed.claim.id; });
    return {};
}

Result<LibraryView> LibraryView::read(const Store &store, const LibraryFilter &filter)
{
    LibraryView view;
    const auto articles = store.documents();
    const auto people = store.people();
    const auto claims = store.claims();
    if (!articles)
        return std::unexpected(articles.error());
    if (!people)
        return std::unexpected(people.error());
    if (!claims)
        return std::unexpected(claims.error());
    for (const DocumentRecord &article : *articles)
        view.m_articles.insert(article.id, article);
    for (const Person &person : *people)
        view.m_people.insert(person.id, person);
    for (const Claim &claim : *claims)
        view.m_allClaims.insert(claim.id, claim);
    return view.readAnnotations(store, filter)
        .and_then([&] { return view.readClaims(store, filter); })
        .transform([&] { return view; });
}

} // namespace Sidegloss
