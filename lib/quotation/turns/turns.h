// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/quotation/names/names.h"

namespace Sidegloss {

/// What somebody says in an interview that is set as one.
struct Turn
{
    TextRange range;                ///< Without the label; further paragraphs included.
    std::optional<QString> speaker; ///< None for Q and A, whoever they are.
    bool isAnswer = false;          ///< Labelled as one: the interviewee speaks.
};

/// The turns of an article: paragraphs or lines that begin with `Name:`, `[Name]`, Q and A, 问 and
/// 答. A label counts only where the article repeats it or pairs it, so that "Note: …" is none.
QList<Turn> findTurns(const Document &document, const Names &names);

/// Whether the article is an interview without labels: several of its paragraphs are questions, all
/// in bold.
bool isAskedInBold(const Document &document);

/// The one who answers in \a turns, where there is exactly one.
std::optional<QString> answerer(const Document &document, const QList<Turn> &turns);

} // namespace Sidegloss
