// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/changewriter.h"

#include "lib/store/annotationstore.h"
#include "lib/store/claimstore.h"
#include "lib/store/database.h"
#include "lib/store/tagstore.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

template<typename Item>
auto idOf(const Edit<Item> &edit)
{
    if (edit.before && edit.after && edit.before->id != edit.after->id)
        throw Failure{{ErrorKind::InvalidArgument, {}, u"an edit of two items"_s}};
    decltype(Item::id) id;
    if (edit.after)
        id = edit.after->id;
    else if (edit.before)
        id = edit.before->id;
    if (id.isNull())
        throw Failure{{ErrorKind::InvalidArgument, {}, u"an edit of nothing"_s}};
    return id;
}

} // namespace

template<typename Item>
void ChangeWriter::writeEdit(const Edit<Item> &edit, const StoredEdit &stored, const QString &time)
{
    const auto id = idOf(edit);
    auto &table = tableOf(id);
    if (table.stored(id) != stored.before)
        throw Failure{{ErrorKind::Conflict, id.toString(), u"not what it was"_s}};
    if (edit.after)
        table.put(*edit.after, *stored.after);
    else
        table.trash(id, time);
}

template<typename Item>
void ChangeWriter::checkReferences(const Edit<Item> &edit)
{
    const auto id = idOf(edit);
    if (!tableOf(id).isConsistent(id))
        throw Failure{{ErrorKind::Conflict, id.toString(), u"something rests on it"_s}};
}

StoredChange ChangeWriter::asMade(const Change &change)
{
    StoredChange made{change.kind, change.document, {}};
    made.edits.reserve(change.edits.size());
    for (const ItemEdit &edit : change.edits) {
        const auto *tag = std::get_if<Edit<Tag>>(&edit);
        if (!tag || !tag->before || !m_tags.isMadeByUse(tag->before->id))
            made.edits.emplaceBack(edit);
        else if (tag->after)
            made.edits.emplaceBack(Edit<Tag>{std::nullopt, tag->after});
    }
    return made;
}

void ChangeWriter::write(const StoredChange &change, const QString &time)
{
    for (const StoredEdit &stored : change.edits)
        std::visit([&](const auto &one) { writeEdit(one, stored, time); }, stored.edit);
    // Only at the end: a change may take a claim away together with what names it.
    for (const StoredEdit &stored : change.edits)
        std::visit([&](const auto &one) { checkReferences(one); }, stored.edit);
}

} // namespace Sidegloss
