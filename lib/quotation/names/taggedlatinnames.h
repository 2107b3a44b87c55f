// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/quotation/names/latinnames.h"
#include "lib/quotation/names/nametagger.h"

namespace Sidegloss {

/// The names in Latin letters in the parts \a leaves of \a text, in order, without overlaps: what
/// the rules see (\a known, in order), corrected by what the \a tagger has learned of the words in
/// and around names. As they are where the \a language is none that it was learned from. Ends early
/// when
/// \a progress is cancelled.
QList<LatinName> correctedLatinNames(QStringView text, const QList<TextRange> &leaves,
                                     const QList<LatinName> &known, SpeechLanguage language,
                                     const NameTagger &tagger, const Progress &progress = {});

} // namespace Sidegloss
