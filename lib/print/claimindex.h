// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/printedmark.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Sidegloss {

/// The index of claims that ends a PDF: statement, speaker, verdict, reasoning, evidence, and the
/// pages of the passages.
struct ClaimIndex
{
    Document document;                   ///< Empty where there are no claims.
    QHash<QByteArray, qsizetype> leaves; ///< By the name of a place: the leaf that stands there.
};

/// \a pages are those of \a marks, counted from 0; none for what stands on no page.
ClaimIndex claimIndex(const QList<PrintedMark> &marks, const QList<std::optional<int>> &pages,
                      const PrintJob &job);

/// The place in the PDF of the mark with \a index, and of the index of claims.
QByteArray markPlace(qsizetype index);
QByteArray claimIndexPlace();

} // namespace Sidegloss
