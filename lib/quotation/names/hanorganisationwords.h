// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

// How the names of organisations end in Chinese. Traditional characters count as their simplified
// forms.

/// Length of the end of \a text that shows an organisation (局, 协会, 大学, 证券), or 0.
qsizetype organisationEndLength(QStringView text);
bool endsInOrganisation(QStringView text);

/// True iff \a end only says what a company deals in: its name is used without it, too.
bool isBrandEnd(QStringView end);
/// The length of what \a text begins with that such names end in: 协会; or 0.
qsizetype organisationStartLength(QStringView text);
/// True iff what stands before the \a end of a name may stand for it alone: 飞鲨 for 飞鲨俱乐部.
bool isEndBehindBrand(QStringView end);

/// Length of what \a text begins with if that means an organisation that was named: 该办公室; or 0.
qsizetype pointedOrganisationLength(QStringView text);

/// True iff \a noun is what an organisation is called that was named: 公司, 该局, 校方.
bool isHanOrganisationNoun(QStringView noun);

} // namespace Sidegloss
