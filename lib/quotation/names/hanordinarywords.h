// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// True iff \a word looks like a name and is an ordinary word: 高管, 方面. Traditional characters
/// count as their simplified forms.
bool isOrdinaryHanWord(QStringView word);

} // namespace Sidegloss
