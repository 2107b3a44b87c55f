// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/workspace.h"

namespace Sidegloss {

/// Calls \a color so from now on, in all articles of the library; an empty \a name: as usual. One
/// step of undo, of the library and of the \a article where it was done. Does nothing where it is
/// called so.
Result<> nameColor(Workspace &workspace, std::optional<DocumentId> article, const QString &color,
                   const QString &name);

} // namespace Sidegloss
