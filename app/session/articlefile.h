// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/progress.h"
#include "lib/document/document.h"
#include "lib/layout/pictures.h"
#include "lib/parse/articleimages.h"
#include "lib/text/encodingpreview.h"

namespace Sidegloss {

/// The article at \a path, a file or a resource (":/…"), read in the encoding that the reader chose
/// for it, if any: window and command line see the same text. Thread-safe; errors as of
/// parseFile().
Result<Document> readArticleFile(const QString &path, const Progress &progress = {});

/// An article with what it takes to show its pictures.
struct Article
{
    Document document;
    Pictures pictures;
};

/// The pictures of \a document, looked at. Thread-safe.
Pictures picturesOf(const Document &document, const ArticleImages &images,
                    const Progress &progress = {});

/// readArticleFile() with picturesOf(), without the quotations: they take far longer than the rest.
Result<Article> readIllustratedFile(const QString &path, const Progress &progress = {});

/// How the article at \a path begins in each encoding. Thread-safe.
Result<QList<EncodingPreview>> encodingChoices(const QString &path);

/// Remembers which encoding the article at \a path is to be read in from now on; an empty \a name:
/// whichever is found out. Thread-safe.
Result<> chooseEncoding(const QString &path, const QString &name);

} // namespace Sidegloss
