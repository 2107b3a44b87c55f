// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/recordahead.h"

#include "lib/store/store.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Sidegloss {

namespace {

/// How long another process may hold the library: nothing can be cancelled meanwhile.
constexpr auto patience = 300ms;

} // namespace

void recordAhead(const QString &library, const Document &document, const QString &path,
                 const Progress &progress)
{
    Result<Store> store = Store::open(library);
    if (!store)
        return;
    store->setPatience(patience);
    std::ignore = store->remember(document, path, progress);
}

} // namespace Sidegloss
