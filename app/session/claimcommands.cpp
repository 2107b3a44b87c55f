// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/claimcommands.h"

#include <algorithm>

namespace Sidegloss {

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Result<Claim> existing(const Workspace &workspace, ClaimId id)
{
    Result<std::optional<Claim>> claim = workspace.claim(id);
    if (!claim)
        return std::unexpected(claim.error());
    if (!*claim)
        return failure(ErrorKind::NotFound, id.toString());
    return **claim;
}

} // namespace

Result<std::optional<NamedPerson>> personCalled(const Workspace &workspace, const QString &name)
{
    if (name.trimmed().isEmpty())
        return std::nullopt;
    const Result<QList<Person>> people = workspace.people();
    if (!people)
        return std::unexpected(people.error());
    const auto known =
        std::ranges::find_if(*people, [&](const Person &person) { return person.isCalled(name); });
    if (known != people->end())
        return NamedPerson{known->id, std::nullopt};
    Person person;
    person.id = PersonId::create();
    person.name = name.simplified();
    return NamedPerson{person.id, Edit<Person>{std::nullopt, person}};
}

Result<> saveClaim(Workspace &workspace, Claim claim, const QString &speaker)
{
    const Result<Claim> before = existing(workspace, claim.id);
    if (!before)
        return std::unexpected(before.error());
    const auto person = personCalled(workspace, speaker);
    if (!person)
        return std::unexpected(person.error());

    Change change{ChangeKind::EditClaim, std::nullopt, {}};
    claim.speaker.reset();
    if (*person) {
        claim.speaker = (*person)->id;
        if ((*person)->edit)
            change.edits.append(*(*person)->edit);
    }
    claim.modified = before->modified;
    if (claim == *before)
        return {};
    claim.modified = now();
    change.edits.append(Edit<Claim>{*before, claim});
    return workspace.apply(change);
}

Result<> deleteClaim(Workspace &workspace, ClaimId id)
{
    const Result<Claim> claim = existing(workspace, id);
    if (!claim)
        return std::unexpected(claim.error());
    const Result<QList<Annotation>> marks = workspace.appearances(id);
    if (!marks)
        return std::unexpected(marks.error());

    Change change{ChangeKind::Delete, std::nullopt, {}};
    for (const Annotation &mark : *marks) {
        Annotation plain = mark;
        plain.setClaim(std::nullopt);
        plain.modified = now();
        change.edits.append(Edit<Annotation>{mark, plain});
    }
    change.edits.append(Edit<Claim>{*claim, std::nullopt});
    return workspace.apply(change);
}

} // namespace Sidegloss
