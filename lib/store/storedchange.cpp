// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/storedchange.h"

#include "lib/store/itemjson.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Sidegloss {

StoredEdit::StoredEdit(const ItemEdit &edited)
    : edit(edited)
{
    std::visit(
        [this]<typename Item>(const Edit<Item> &one) {
            before = one.before.transform(storedForm<Item>);
            after = one.after.transform(storedForm<Item>);
        },
        edit);
}

StoredEdit::StoredEdit(ItemEdit edited, std::optional<QByteArray> formBefore,
                       std::optional<QByteArray> formAfter)
    : edit(std::move(edited))
    , before(std::move(formBefore))
    , after(std::move(formAfter))
{}

StoredEdit StoredEdit::reversed() const
{
    return {std::visit([](const auto &one) -> ItemEdit { return one.reversed(); }, edit), after,
            before};
}

Change StoredChange::change() const
{
    Change made{kind, document, {}};
    made.edits.reserve(edits.size());
    std::ranges::transform(edits, std::back_inserter(made.edits), &StoredEdit::edit);
    return made;
}

StoredChange StoredChange::reversed() const
{
    StoredChange back{kind, document, {}};
    back.edits.reserve(edits.size());
    std::transform(edits.crbegin(), edits.crend(), std::back_inserter(back.edits),
                   [](const StoredEdit &edit) { return edit.reversed(); });
    return back;
}

} // namespace Sidegloss
