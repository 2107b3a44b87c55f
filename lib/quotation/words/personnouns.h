// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

enum class Gender { Unknown, Female, Male };

/// True iff \a word says what somebody is: an office (Kanzlerin, mayor), a trade, by its ending
/// (Raumplaner, vigneronne), kin (Großmutter, neighbour). English, German, French; case doesn't
/// count.
bool isPersonNoun(QStringView word);

/// True iff \a word names a group, a paper or another thing that can be said to say something: the
/// police, die Regierung, le rapport.
bool isThingNoun(QStringView word);

/// The gender that a German or French noun for a person shows by its form.
Gender genderOfNoun(QStringView word);

/// True iff the two say the same of somebody, one of them perhaps more closely: Bäuerin and
/// Bergbäuerin.
bool isSameRole(QStringView noun, QStringView other);

} // namespace Sidegloss
