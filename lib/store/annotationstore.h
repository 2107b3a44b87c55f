// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotation.h"
#include "lib/store/database.h"
#include "lib/store/history.h"

#include <QList>

namespace Sidegloss {

class TagStore;

/// The annotations' rows and what is derived of them: appearances and taggings, which only live
/// annotations have. Throws; writes need a transaction.
class AnnotationStore
{
public:
    AnnotationStore(Database &database, TagStore &tags)
        : m_database(database)
        , m_tags(tags)
    {}

    // In reading order: notes on the whole article first, then by place, longer first.
    QList<Annotation> of(DocumentId document);
    /// At most so many before \a position, behind it and without a place, and the replies to them.
    QList<Annotation> near(DocumentId document, qsizetype position, qsizetype most);
    QList<Annotation> all();
    QList<Annotation> appearances(ClaimId claim);
    /// Those in the trash counted as well.
    qsizetype mostOf(DocumentId document);
    /// Last deleted first.
    QList<Trashed<Annotation>> trashed(std::optional<DocumentId> document);

    /// The stored form of a live annotation.
    std::optional<QByteArray> stored(AnnotationId id);
    /// Makes or replaces it; out of the trash if need be.
    void put(const Annotation &annotation, const QByteArray &json);
    void trash(AnnotationId id, const QString &time);
    /// Makes the rows of the derived tables that a live annotation has: put() does it.
    void derive(const Annotation &annotation);
    /// Takes what went to the trash before that time out of the library; how many rows.
    int purge(const QString &before);
    /// False where it is live and rests on something that isn't, or the other way round.
    bool isConsistent(AnnotationId id);

private:
    void writeRow(const Annotation &annotation, const QByteArray &json);

    Database &m_database;
    TagStore &m_tags;
};

} // namespace Sidegloss
