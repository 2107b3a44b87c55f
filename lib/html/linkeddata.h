// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/metadata.h"

#include <QByteArray>
#include <QList>

namespace Sidegloss {

/// What the JSON-LD of a page says of its article: title, authors, date of publication, language
/// and address, of schema.org's NewsArticle, BlogPosting and their kin. \a scripts: the contents of
/// the page's `application/ld+json` elements; what isn't JSON, or too long to be a title or a name,
/// is passed over.
Metadata readLinkedData(const QList<QByteArray> &scripts);

} // namespace Sidegloss
