// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/claim/claim.h"
#include "lib/claim/person.h"
#include "lib/store/database.h"
#include "lib/store/history.h"

#include <QList>

namespace Sidegloss {

class TagStore;

/// The rows of claims and of people. Throws; writes need a transaction.
class ClaimStore
{
public:
    ClaimStore(Database &database, TagStore &tags)
        : m_database(database)
        , m_tags(tags)
    {}

    /// First made first.
    QList<Claim> claims();
    /// Last deleted first.
    QList<Trashed<Claim>> trashedClaims();
    /// By name.
    QList<Person> people();

    // As in AnnotationStore.
    std::optional<QByteArray> stored(ClaimId id);
    void put(const Claim &claim, const QByteArray &json);
    void trash(ClaimId id, const QString &time);
    void derive(const Claim &claim);
    bool isConsistent(ClaimId id);

    std::optional<QByteArray> stored(PersonId id);
    void put(const Person &person, const QByteArray &json);
    void trash(PersonId id, const QString &time);
    bool isConsistent(PersonId id);

    /// As in AnnotationStore, of claims and people.
    int purge(const QString &before);

private:
    Database &m_database;
    TagStore &m_tags;
};

} // namespace Sidegloss
