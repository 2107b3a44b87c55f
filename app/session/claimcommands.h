// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/workspace.h"

#include <QString>

#include <optional>

namespace Sidegloss {

/// A person of the library, and the edit that makes them where they are new.
struct NamedPerson
{
    PersonId id;
    std::optional<ItemEdit> edit;
};

/// Who is called \a name (or has it as an alias), else a new Person of that name; nothing for an
/// empty name. Writes nothing: the edit goes into the Change that needs the person.
Result<std::optional<NamedPerson>> personCalled(const Workspace &workspace, const QString &name);

/// Saves the reader's edit of \a claim, said by \a speaker, as one Change of the library. Does
/// nothing where it differs in nothing from what the library holds. NotFound where the claim is
/// gone.
Result<> saveClaim(Workspace &workspace, Claim claim, const QString &speaker);

/// Deletes a claim; the passages it rested on stay as marks.
Result<> deleteClaim(Workspace &workspace, ClaimId id);

} // namespace Sidegloss
