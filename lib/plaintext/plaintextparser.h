// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Sidegloss {

class DocumentBuilder;

/// Paragraphs apart by empty lines, by an ideographic space at a line's beginning, or because each
/// line is a paragraph's length. Within one, a full line goes on in the next; a short one is kept.
void parsePlainText(QStringView text, DocumentBuilder &builder);

} // namespace Sidegloss
