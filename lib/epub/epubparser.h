// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"

#include <QByteArray>
#include <QString>

namespace Sidegloss {

/// Reads a book, EPUB 2 or 3, in memory: the pages of its spine in a row as one document, its table
/// of contents as the sections (ChapterHeadings), links between its pages as links inside of the
/// document. Images keep their paths in the archive.
///
/// \a encoding: what the pages are read as; empty: it is found out for each. Parts that are
/// missing, damaged or too large are left out with a Notice. An Error where there is no book to
/// read: Malformed, TooLarge, Encrypted, Cancelled; its detail says which file of the book, its
/// subject is empty.
Result<Document> parseEpub(const QByteArray &bytes, const QString &encoding,
                           const Progress &progress = {});

} // namespace Sidegloss
