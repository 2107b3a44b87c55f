// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/labelledquotations.h"

namespace Sidegloss {

/// How what the program found agrees with what a reader labelled.
struct Agreement
{
    qsizetype labelled = 0;
    qsizetype found = 0;
    qsizetype right = 0;

    /// 0–1; 1 where there is nothing to find, or nothing was found.
    double recall() const { return labelled ? double(right) / double(labelled) : 1; }
    double precision() const { return found ? double(right) / double(found) : 1; }

    Agreement &operator+=(const Agreement &other);
};

/// Without quotation marks, white space and end punctuation at its ends.
TextRange coreOf(TextRange range, const QString &text);

/// The program's quotations of labelled articles against the labels. A quotation is right where a
/// label of the same sort has its range, give or take quotation marks and end punctuation.
/// Whether somebody who is said to speak does, and how sure the finder was of it.
struct SpeakerGuess
{
    double confidence = 0;
    bool isRight = false;
};

struct QuotationScore
{
    Agreement ranges;     ///< Of all kinds, whichever of them each was taken for.
    Agreement quotations; ///< Key quotes, direct speech, block quotes and turns.
    Agreement scares;
    Agreement titles;
    Agreement speakers; ///< Labelled: named for one of `quotations`; found: given to a right one.
    Agreement named; ///< Those of `speakers` whom the quotation's own paragraph names outside it.
    QList<SpeakerGuess> guesses; ///< All speakers given to one of `quotations`.
    QStringList faults; ///< What is missing, too much or given to the wrong speaker, for a reader.

    QuotationScore &operator+=(const QuotationScore &other);
};

QuotationScore scoreOf(const LabelledArticle &article);

/// The score of all articles of a part of a language; fails the program where one has wrong labels.
QuotationScore scoreOf(const QString &language, const QString &part);

} // namespace Sidegloss
