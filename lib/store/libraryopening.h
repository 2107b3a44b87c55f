// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/store/database.h"
#include "lib/store/store.h"

#include <memory>

namespace Sidegloss {

/// A library ready for use: the right file, of a version that we understand, with our settings.
struct OpenLibrary
{
    std::unique_ptr<Database> database;
    bool readOnly = false;
    bool newer = false; ///< Of a version that only a later program may write.
};

/// What Store::open() promises.
Result<OpenLibrary> openLibrary(const QString &path, Store::Mode mode);

} // namespace Sidegloss
