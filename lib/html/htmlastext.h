// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/documentbuilder.h"

#include <QStringView>

namespace Sidegloss {

/// Writes the text of a page as plain paragraphs: for one that is too tangled for a tree.
void writeHtmlAsText(QStringView html, DocumentBuilder &builder);

} // namespace Sidegloss
