// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/personnouns.h"

#include <QHash>
#include <QString>
#include <QStringView>

namespace Sidegloss {

// Nouns for persons, in lower case; of English and German separated by spaces, of German the
// masculine ones, by which the others are made. Of French both, with what their form shows.

QStringView englishPersonNouns();
QStringView germanPersonNouns();
QHash<QString, Gender> frenchPersonNouns();

} // namespace Sidegloss
