// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/quotefinder.h"
#include "tests/testlib/quotationscore.h"

#include <vector>

namespace Sidegloss {

/// The folder of fixtures/quotations that \a article lies in: zh, en, de, fr.
QString languageOf(const LabelledArticle &article);

/// The taggers of \a folder/0, 1 and so on, as train_names --folds writes them: by foldOf() an
/// article's name, those that never saw it.
std::vector<NameTaggers> readFolds(const QString &folder);

/// Those of \a folds for \a article.
const NameTaggers &taggersFor(const LabelledArticle &article,
                              const std::vector<NameTaggers> &folds);

/// What clues weigh for and against somebody's being the speaker, learned from \a articles: shared
/// weights, and for each language what differs there. Twice, as whom one decision names is a clue
/// in the next: first whomever the rules name, then whom the first weights name.
QList<ClueWeights> learnSpeakers(const QList<LabelledArticle> &articles,
                                 const std::vector<NameTaggers> &folds);

} // namespace Sidegloss
