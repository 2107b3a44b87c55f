// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/anchoring/anchoredannotation.h"
#include "lib/correction/articlenames.h"
#include "lib/correction/correctedquote.h"

namespace Sidegloss {

/// The quotations of \a document with those of \a annotations laid over them that are corrections
/// and have a place: in reading order (longer first), removed ones among them. A correction is of
/// the quotation with its range, else of one that differs from it in white space, marks and
/// punctuation at its ends only, else the passage becomes a quotation. Where several are of one
/// quotation, the last modified one counts. \a names: of that document.
QList<CorrectedQuote> correctedQuotes(const Document &document,
                                      const QList<AnchoredAnnotation> &annotations,
                                      ArticleNames &names);

} // namespace Sidegloss
