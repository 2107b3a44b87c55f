// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStringView>

namespace Sidegloss {

// What a stretch of Chinese characters looks like: whether it is a name, the article shows.

/// True iff \a text has the form of a family name with a given one and is no ordinary word.
bool looksLikeHanName(QStringView text);
/// The same for one of three characters that begins like an ordinary word: 庞大海.
bool isLikeHanName(QStringView text);

/// True iff no parents call a child \a given: 向本刊透露, 於明年.
bool isNeverGivenName(QStringView given);

/// The parts of a foreign name with a middle dot; of any other all as one.
QStringList hanNameParts(const QString &name);

/// True iff \a text is a nickname of a family name (老段, 小王) or a given one (阿珍).
bool isHanNickname(QStringView text);

/// True iff a name may begin behind \a text, as it is empty or ends with 的 or with what somebody
/// is: 所长, 作家.
bool admitsNameBehind(QStringView text);

/// Length of a family name with its address, or a nickname with one, at the start of \a ahead:
/// 顾先生, 阿土伯; or 0.
qsizetype addressedLength(QStringView ahead);

/// True iff \a ahead begins as if somebody were called by the family name and one character:
/// 周总说. Words begin so, too: 车队.
bool isShortlyTitled(QStringView ahead);

/// The name at the end of \a run: a person's, with an address (王教授) or not, a nickname (老段), a
/// transliterated one. Empty where there is none.
QStringView hanNameAtEnd(QStringView run);

} // namespace Sidegloss
