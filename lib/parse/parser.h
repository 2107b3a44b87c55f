// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"
#include "lib/parse/source.h"

namespace Sidegloss {

/// The document in \a source, to be looked at: decoded, parsed by its format, its language guessed
/// where it names none. Binary files are ErrorKind::Binary; any text opens, with notices of what
/// was assumed. Thread-safe, touches no file. Ends with ErrorKind::Cancelled within half a second
/// of being asked to, whatever the size; so do those below.
Result<Document> parseText(Source source, const Progress &progress = {});

/// \a document with its quotations, and its textHash() known: both take far longer than to read it.
Result<Document> withFindings(const Document &document, const Progress &progress = {});

/// parseText() and withFindings().
Result<Document> parse(Source source, const Progress &progress = {});

/// readSource() and parse().
Result<Document> parseFile(const QString &path, const Progress &progress = {});

} // namespace Sidegloss
