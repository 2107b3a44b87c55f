// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/annotations/annotationmodel.h"
#include "app/session/workspace.h"

#include <QHash>

namespace Sidegloss {

/// The claims that the marks of an article are appearances of, and the library's people, as they
/// were when last looked up: so that a view can ask for them while it paints.
class KnownClaims
{
public:
    /// Looks them up again; true where something became different. What can't be read is left out.
    bool refresh(const Workspace &workspace, const AnnotationModel &marks);

    std::optional<Claim> claim(ClaimId id) const;
    std::optional<Person> person(PersonId id) const;

private:
    QHash<ClaimId, Claim> m_claims;
    QHash<PersonId, Person> m_people;
};

} // namespace Sidegloss
