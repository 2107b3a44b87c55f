// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// Length of the Chinese family name at the start of \a text: 2, 1 or 0.
qsizetype surnameLength(QStringView text);
/// Length of the address (教授, 女士 …) at the end of \a text, or 0.
qsizetype addressLength(QStringView text);
/// True iff \a c is used to write foreign names in Chinese.
bool isTransliteration(QChar c);
/// True iff \a word looks like a Chinese name and is an ordinary word: 高管, 方面.
bool isOrdinaryHanWord(QStringView word);

} // namespace Sidegloss
