// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/words/personnouns.h"

#include <QString>

#include <optional>

namespace Sidegloss {

/// Whom the article doesn't name, as a mention in the discourse.
QString strangerOf(Gender gender);
bool isStranger(const QString &name);
/// How well \a stranger fits a pronoun: rather somebody who is named.
double strangerFit(const QString &stranger, Gender gender);
/// The \a name, unless it is a stranger's.
std::optional<QString> named(const std::optional<QString> &name);

} // namespace Sidegloss
