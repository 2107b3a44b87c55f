// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

class DocumentBuilder;

/// An article in plain text. Paragraphs are parted by empty lines, by an indented first line, or
/// because each line is one; a line that was wrapped goes on in the next, another is kept. Headings
/// are underlined, numbered or in capitals, the first line alone is the title, with who wrote it
/// and when below; there are lists, quotations with bars, and turns, their speakers in bold.
/// Whatever isn't plainly one of these is text; no letter is left out.
void parsePlainText(QStringView text, DocumentBuilder &builder);

/// Words that aren't an article by themselves, as paragraphs: what parsePlainText() reads without
/// headings, lists and quotations.
void parsePlainParagraphs(QStringView text, DocumentBuilder &builder);

} // namespace Sidegloss
