// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QStringList>

namespace Sidegloss {

/// A document of one paragraph for each of \a paragraphs.
Document documentOf(const QStringList &paragraphs);

/// Four paragraphs, a part of them Chinese, with a word that stands there twice and an emoji.
Document sampleDocument();

/// The first place of \a words in \a document; fails the program where there is none.
TextRange rangeOf(const Document &document, const QString &words);

} // namespace Sidegloss
