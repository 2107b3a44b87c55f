// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

/// Words that begin a sentence with a capital and are no part of a name: But, Heute, Critics.
bool isNeverName(QStringView word);
/// KC, MP, Jr: stands behind a name and isn't part of it.
bool isPostNominal(QStringView word);
/// Mr, Frau, Dr: stands before a name and isn't part of it.
bool isHonorific(QStringView word);
/// True iff a full stop behind \a word only shortens a title: Dr., Prof.
bool isTitleAbbreviation(QStringView word);

} // namespace Sidegloss
