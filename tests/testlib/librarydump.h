// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/store.h"

#include <QByteArray>

namespace Sidegloss {

/// Everything that a library shows through its interface, as indented JSON: articles with their
/// texts, items, trash, and what can be undone and redone. The golden form of library fixtures,
/// whatever the version of their schema.
QByteArray libraryDump(const Store &store);

} // namespace Sidegloss
