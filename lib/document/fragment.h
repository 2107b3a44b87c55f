// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

namespace Sidegloss {

/// The names that links inside of \a document have for its sections, one each, as the hosts of
/// Markdown make them of headings: small letters, hyphens for spaces, without punctuation; the
/// second heading of a name gets `-1`.
QStringList sectionNames(const Document &document);

/// Where a link to `#fragment` leads, \a fragment being percent-decoded: a place that the article
/// names itself, a footnote, a section; the beginning for the empty one. Nothing where the document
/// has no such place.
std::optional<qsizetype> fragmentPosition(const Document &document, const QString &fragment);

} // namespace Sidegloss
