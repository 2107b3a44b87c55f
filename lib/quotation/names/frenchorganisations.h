// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QStringView>

#include <optional>

namespace Sidegloss {

/// What a French organisation is one of is written small and belongs to its name: Fédération des
/// primeurs, Ligue nationale de rugby, Collectif des écoles de la baie. \a ahead: from the end of
/// its noun.
std::optional<TextRange> organisationComplement(QStringView text, TextRange ahead);

} // namespace Sidegloss
