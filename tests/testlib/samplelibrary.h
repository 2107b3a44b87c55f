// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"

namespace Sidegloss {

/// Gives an empty library something of everything: two articles, \a marks marks with notes and tags
/// (the last of them deleted), a claim with its speaker and appearances, a draft, a place where one
/// was reading, a change that was undone. Fails the program where a call does.
void fillLibrary(Store &store, int marks);

} // namespace Sidegloss
