// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/quotation/names/nametagger.h"
#include "lib/text/textrange.h"

#include <QList>
#include <QStringView>

namespace Sidegloss {

/// A place where a text names somebody in Chinese characters.
struct HanMention
{
    TextRange range;
    NameKind kind = NameKind::Unknown;
};

/// Where the parts \a leaves of \a text name somebody in Chinese characters, in order, without
/// overlaps: what the rules see (\a known, in order), corrected by what the \a tagger has learned
/// of the characters in and around names. Ends early when \a progress is cancelled.
QList<HanMention> correctedHanNames(QStringView text, const QList<TextRange> &leaves,
                                    const QList<TextRange> &known, const NameTagger &tagger,
                                    const Progress &progress = {});

} // namespace Sidegloss
