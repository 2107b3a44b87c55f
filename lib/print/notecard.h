// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/print/flowitem.h"
#include "lib/print/printedmark.h"

namespace Sidegloss {

/// What is printed of a mark beside its passage, for a column of \a width: what it is, the claim,
/// the note, tags and replies. \a indexPage is the page of the claim's entry in the index. Never
/// empty.
QList<FlowItem> noteCard(const PrintedMark &mark, const PrintJob &job, double width,
                         const QString &indexPage);

/// The place in the PDF where the claim with \a reference stands in the index.
QByteArray claimPlace(const QString &reference);

} // namespace Sidegloss
