// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <gumbo.h>

#include <initializer_list>

namespace Sidegloss {

/// Whether \a node says of itself that it is one of \a kinds, by `epub:type` (EPUB 3.3, Structural
/// Semantics Vocabulary) or as a `role` with the prefix `doc-` (DPUB-ARIA 1.1).
bool hasSemantics(const GumboNode &node, std::initializer_list<QLatin1StringView> kinds);

} // namespace Sidegloss
