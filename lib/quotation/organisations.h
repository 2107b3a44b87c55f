// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// True iff a \a name ends as names of organisations do: Coastal Rescue Trust, 交通局.
bool isOrganisationName(QStringView name);

/// True iff the English \a noun stands for an organisation that was named: the company, the board.
bool isOrganisationNoun(QStringView noun);

/// True iff \a text ends with words behind which somebody's organisation is named: "director of".
bool leadsToOrganisation(QStringView text);

} // namespace Sidegloss
