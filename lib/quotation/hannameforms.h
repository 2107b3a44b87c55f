// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Sidegloss {

// What a stretch of Chinese characters looks like: whether it is a name, the article shows.

/// True iff \a text has the form of a family name with a given one and is no ordinary word.
bool looksLikeHanName(QStringView text);

/// True iff a name may begin behind \a text, as it is empty or ends with 的 or with what somebody
/// is: 所长, 作家.
bool admitsNameBehind(QStringView text);

/// The name at the end of \a run: a person's, with an address (王教授) or not, a nickname (老段), a
/// transliterated one, an organisation's. Empty where there is none.
QStringView hanNameAtEnd(QStringView run);

/// What may be a name at the start of \a run, the longer one first.
QList<QStringView> hanNamesAtStart(QStringView run);

} // namespace Sidegloss
