// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/documentbuilder.h"

#include <QStringView>

namespace Sidegloss {

/// Reads the article of a page of HTML or XHTML (findArticle, PageMetadata). Where it is too
/// tangled for a tree, its text comes as plain paragraphs, with a Notice.
void parseHtml(QStringView html, DocumentBuilder &builder);

} // namespace Sidegloss
