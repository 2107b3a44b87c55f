// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/personnouns.h"

#include <QStringView>

namespace Sidegloss {

/// True iff \a word is a given name, as it is written in Latin letters: Jonas, Ingrid.
bool isGivenName(QStringView word);

/// Whose name it mostly is; by its ending where it isn't known.
Gender genderOfGivenName(QStringView word);

} // namespace Sidegloss
