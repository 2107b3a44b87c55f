// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// True iff the German \a word, written with a capital as all nouns are, is a frequent noun or
/// begins sentences, and so no name by itself: Kilometer, Davon.
bool isCommonGermanWord(QStringView word);

} // namespace Sidegloss
