// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QChar>
#include <QList>
#include <QStringView>

#include <optional>

namespace Sidegloss {

/// A stretch between quotation marks.
struct Quotation
{
    TextRange inner; ///< Without the marks and the white space beside them; not empty.
    TextRange outer; ///< With the marks.
    QChar mark;      ///< The opening one.
    std::optional<qsizetype> parent; ///< Index of the quotation it stands in.

    bool isTitle() const { return mark == u'《' || mark == u'〈'; }
};

/// The quotations in the part \a leaf of \a text, in reading order, properly nested. Pairs “” ‘’
/// 「」 『』 《》 „“ ‚‘ »« «» ›‹ ‹› "" '' by what stands beside a mark, as one mark opens in one
/// language and closes in another. An unclosed one ends with the leaf, or with the quotation around
/// it; apostrophes are none. \a skipped (sorted, code) isn't looked at. Linear.
QList<Quotation> findQuotations(QStringView text, TextRange leaf,
                                const QList<TextRange> &skipped = {});

} // namespace Sidegloss
