// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gumbo.h>

namespace Sidegloss {

/// What has to be known of a tag to tell how deep a page nests before it is parsed.
enum class TagKind {
    Nesting,    ///< Stays open until its end tag.
    Formatting, ///< So does it, but is closed without what lies in it.
    Scope,      ///< End tags inside of it close nothing outside.
    Empty,      ///< Has no end tag.
    Closed,     ///< Closed by what follows it, so it can't be nested in itself.
    Raw,        ///< What stands inside of it is no markup.
};

TagKind kindOf(GumboTag tag);

} // namespace Sidegloss
