// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/personnouns.h"

#include <QStringView>

namespace Sidegloss {

/// True iff Chinese parents like the character in a given name: 明, 静; not 口, 的.
bool isGivenNameCharacter(QChar c);

/// The gender that the given name of \a name, a Chinese family name with a given one, shows.
Gender genderOfHanName(QStringView name);

} // namespace Sidegloss
