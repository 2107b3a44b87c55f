// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/rowsalvage.h"

#include <optional>

namespace Sidegloss {

/// Puts back articles and texts that are gone but that others name, so that nothing has to go with
/// them: an article with its path, a text as the passages that were marked in it. Its fingerprint
/// is empty: the article is known again by its path. REQUIRES: all else is salvaged. Throws.
void putBackArticles(Salvage &salvage);

// Of the new library, likewise:

/// \a text in UTF-8.
void putRevision(Salvage &salvage, const QString &id, const QString &document,
                 const QByteArray &text, const QByteArray &fingerprint, const QString &created);
std::optional<QString> newestRevision(Salvage &salvage, const QString &document);

/// The documents of revisions that are left over, as far as an index knows them, by rowid.
QHash<qint64, QString> documentsOfLeftRevisions(Salvage &salvage);

} // namespace Sidegloss
