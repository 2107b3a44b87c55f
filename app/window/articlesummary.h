// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sidegloss {

class Document;

/// The article's title, else its file's name.
QString articleTitle(const Document &document, const QString &path);

/// "youtube.com · Deutsch · 9 min": where it is from, in what language, how long it takes to read.
QString articleDetail(const Document &document);

/// A name for a file made of the article, without an ending: its title, cut to 80 bytes, without
/// what file systems or shells trip over.
QString exportName(const Document &document, const QString &path);

/// Minutes, at least 1: 350 Han characters or 230 words of other scripts a minute.
int readingMinutes(const QString &text);

} // namespace Sidegloss
