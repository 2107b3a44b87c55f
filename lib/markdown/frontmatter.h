// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/metadata.h"

#include <QByteArrayView>

namespace Sidegloss {

/// What stands between `---` lines at a document's beginning, if a `key: value` line is among it.
struct FrontMatter
{
    qsizetype end = 0; ///< Where the document itself begins, in bytes; 0 where there is none.
    Metadata metadata; ///< From the keys title, author(s), date, lang(uage), source (url, link).
};

FrontMatter readFrontMatter(QByteArrayView utf8);

} // namespace Sidegloss
