// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/sentences/sentences.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Sidegloss {

/// Whose document the Chinese \a verb says speaks: 季风实验室的公告|称,
/// 《河口日报》昨天的社论|写道.
std::optional<qsizetype> issuerOf(qsizetype verb, QStringView text, const QList<Token> &tokens);

} // namespace Sidegloss
