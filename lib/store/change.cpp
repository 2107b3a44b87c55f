// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/change.h"

namespace Sidegloss {

Change Change::reversed() const
{
    Change back{kind, document, {}};
    back.edits.reserve(edits.size());
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        back.edits.append(
            std::visit([](const auto &one) -> ItemEdit { return one.reversed(); }, *edit));
    }
    return back;
}

} // namespace Sidegloss
