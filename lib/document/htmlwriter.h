// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"

#include <QString>

namespace Sidegloss {

/// The document as an HTML page: what the parser saw, its elements directly in <body>, written as
/// CommonMark writes them. Links and images to javascript:, vbscript:, data: and file: have no
/// destination.
QString toHtml(const Document &document);

/// The content of <body> alone.
QString toHtmlBody(const Document &document);

} // namespace Sidegloss
