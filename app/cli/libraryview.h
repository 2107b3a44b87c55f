// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/exchange/claimobject.h"
#include "lib/store/store.h"

#include <QHash>

namespace Sidegloss {

/// What a subcommand wants to see of the library.
struct LibraryFilter
{
    std::optional<DocumentRecord> article; ///< None: all of them.
    QString tag;                           ///< With the tags below it; empty: any.
    QString speaker;                       ///< A name or alias; empty: anybody.
    bool trash = false;
};

/// A claim and the places where it was made.
struct ListedClaim
{
    Claim claim;
    QString speaker;
    QList<ClaimAppearance> appearances;
};

/// An annotation with what one needs to print it.
struct ListedAnnotation
{
    Annotation annotation;
    DocumentRecord article;
};

/// Reads what \a filter lets through. Marks come by article, then by place.
class LibraryView
{
public:
    static Result<LibraryView> read(const Store &store, const LibraryFilter &filter);

    const QList<ListedAnnotation> &annotations() const { return m_annotations; }
    const QList<ListedClaim> &claims() const { return m_claims; }

private:
    LibraryView() = default;
    Result<> readAnnotations(const Store &store, const LibraryFilter &filter);
    Result<> readClaims(const Store &store, const LibraryFilter &filter);
    bool isSpokenBy(const std::optional<PersonId> &speaker, const QString &name) const;
    bool isSpokenBy(const Annotation &annotation, const QString &name) const;
    QString nameOf(const std::optional<PersonId> &speaker) const;

    QHash<DocumentId, DocumentRecord> m_articles;
    QHash<PersonId, Person> m_people;
    QHash<ClaimId, Claim> m_allClaims;
    QList<ListedAnnotation> m_annotations;
    QList<ListedClaim> m_claims;
};

} // namespace Sidegloss
