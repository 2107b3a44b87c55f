// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/quotation/marks/quotationmarks.h"

namespace Sidegloss {

/// True iff what \a quotation holds is the title of a book, film, newspaper or the like: by its
/// marks (《》), by the word before it (the film “…”, 题为“…”), or in an article in English, whose
/// \a language (BCP 47) is given, by its capitals. \a isSaid: a sentence says that somebody says
/// it.
bool isWorkTitle(QStringView text, const Quotation &quotation, QStringView language, bool isSaid);

} // namespace Sidegloss
