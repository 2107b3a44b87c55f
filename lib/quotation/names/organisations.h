// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// True iff a \a name ends as names of organisations do: Coastal Rescue Trust, 交通局.
bool isOrganisationName(QStringView name);

/// True iff \a word, with a capital, says what sort of organisation the words behind it name:
/// Institute, Sparkasse, Fédération.
bool isOrganisationHead(QStringView word);

/// True iff \a word is a German one that says which organisation by its first part: Bergbauernbund.
bool isGermanOrganisation(QStringView word);

/// True iff the \a noun stands for an organisation that was named: the company, der Verein.
/// True of Fennick Street, Port Ennis.
bool isLatinPlaceName(QStringView name);
bool isOrganisationNoun(QStringView noun);

/// True iff \a word needn't stand in the name of the organisation that it means: it, the company.
bool mayStandForAny(QStringView word);

/// True iff the organisation \a name shows that it may be called \a noun: the authority, 该局.
bool isCalledByNoun(QStringView name, QStringView noun);

/// True iff the text \a behind a name shows that it is an organisation's: ", which", " said it".
bool leadsFromOrganisation(QStringView behind);

/// True iff \a text ends with words behind which somebody's organisation is named: "director of".
bool leadsToOrganisation(QStringView text);

} // namespace Sidegloss
