// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QString>

namespace Sidegloss {

/// Appends to \a html the content of the leaf with index \a leaf in leaves(), its spans as
/// elements.
void writeInlineHtml(const Document &document, qsizetype leaf, QString &html);

/// \a destination as it stands in an href: percent-encoded where CommonMark does so, not yet
/// escaped for HTML; empty where its scheme is one that toHtml() leaves out.
QString hrefOf(const QString &destination);

} // namespace Sidegloss
