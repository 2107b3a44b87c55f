// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QList>

#include <optional>

namespace Sidegloss {

/// The \a quotes of \a document (in reading order), where a key quote or one in a heading that has
/// no sure speaker has the one of the same words elsewhere, and a sentence in a heading else the
/// \a interviewee. Bounded: a hundred are looked for.
QList<Quote> withSpeakersElsewhere(QList<Quote> quotes, const Document &document,
                                   const std::optional<QString> &interviewee);

/// Makes a title of each of the \a quotes that nobody says and that is one elsewhere.
void repeatTitles(QList<Quote> &quotes, QStringView text);

} // namespace Sidegloss
