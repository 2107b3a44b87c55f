// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/quote.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace Sidegloss {

/// The words of the command line and of JSON: "key", "direct", "scare".
QString wordFor(QuoteKind kind);
std::optional<QuoteKind> quoteKindFromWord(QStringView word);

} // namespace Sidegloss
