// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/identifier.h"
#include "lib/base/result.h"
#include "lib/correction/correctedquote.h"

#include <QList>
#include <QString>

namespace Sidegloss {

class DocumentSession;

// What the reader may say of the quotations of an article. Each is one Change, and one step of
// undo; nothing happens where it is so already. The quotations are those of the session.

/// An empty \a name: nobody is named.
Result<> setSpeaker(DocumentSession &session, const QList<CorrectedQuote> &quotes,
                    const QString &name);
Result<> setKind(DocumentSession &session, const QList<CorrectedQuote> &quotes, QuoteKind kind);
/// They are none. Those that the reader has added are gone.
Result<> removeQuotes(DocumentSession &session, const QList<CorrectedQuote> &quotes);
/// Those that were removed are quotations again, with the speakers that the reader gave them.
Result<> restoreQuotes(DocumentSession &session, const QList<CorrectedQuote> &quotes);
/// As the article shows them: all that the reader says of them goes to the trash.
Result<> takeAsFound(DocumentSession &session, const QList<CorrectedQuote> &quotes);

/// Makes the quoted part of \a selected a quotation; where it was removed, or taken for a scare
/// quote or a title, it isn't any more. Its range; InvalidArgument where nothing is left without
/// white space and marks.
Result<TextRange> addQuote(DocumentSession &session, TextRange selected);
/// The quotation has its place at the quoted part of \a selected instead; it keeps its kind and its
/// speaker. Its range; InvalidArgument as above.
Result<TextRange> moveQuote(DocumentSession &session, const CorrectedQuote &quote,
                            TextRange selected);
/// Gives a correction that lost its place the quoted part of \a selected. NotFound where it is
/// gone; InvalidArgument as above.
Result<TextRange> placeCorrection(DocumentSession &session, AnnotationId id, TextRange selected);

} // namespace Sidegloss
