// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/knownclaims.h"

namespace Sidegloss {

namespace {

template<typename Id, typename Item>
std::optional<Item> valueIn(const QHash<Id, Item> &items, Id id)
{
    const auto found = items.constFind(id);
    return found == items.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

bool KnownClaims::refresh(const Workspace &workspace, const AnnotationModel &marks)
{
    QHash<ClaimId, Claim> claims;
    for (const AnchoredAnnotation &item : marks.items()) {
        const auto id = item.annotation.claim();
        if (!id || claims.contains(*id))
            continue;
        if (const auto known = workspace.claim(*id); known && *known)
            claims.insert(*id, **known);
    }
    QHash<PersonId, Person> people;
    const QList<Person> everybody = workspace.people().value_or(QList<Person>());
    for (const Person &person : everybody)
        people.insert(person.id, person);
    if (claims == m_claims && people == m_people)
        return false;
    m_claims = claims;
    m_people = people;
    return true;
}

std::optional<Claim> KnownClaims::claim(ClaimId id) const
{
    return valueIn(m_claims, id);
}

std::optional<Person> KnownClaims::person(PersonId id) const
{
    return valueIn(m_people, id);
}

} // namespace Sidegloss
