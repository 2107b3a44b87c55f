// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lib/store/undoall.h"

#include "tests/testlib/temporarylibrary.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

Result<> goThereAndBack(Store &store, Store::UndoScope scope)
{
    int undone = 0;
    for (bool more = true; more; undone += more) {
        const auto back = store.undo(scope);
        if (!back && back.error().kind != ErrorKind::Conflict)
            return std::unexpected(back.error());
        more = back && *back;
    }
    for (; undone > 0; --undone) {
        const auto again = store.redo(scope);
        if (!again)
            return std::unexpected(again.error());
        if (!*again)
            return failure(ErrorKind::NotFound, {}, u"nothing to be done again"_s);
    }
    return {};
}

} // namespace

Result<> undoAll(Store &store)
{
    const Result<QList<DocumentRecord>> documents = store.documents();
    if (!documents)
        return std::unexpected(documents.error());
    QList<Store::UndoScope> scopes{std::nullopt};
    for (const DocumentRecord &record : *documents)
        scopes.append(record.id);
    const QString before = dumpOf(store);
    for (const Store::UndoScope &scope : std::as_const(scopes)) {
        if (const Result<> done = goThereAndBack(store, scope); !done)
            return done;
    }
    if (dumpOf(store) != before)
        return failure(ErrorKind::Conflict, {}, u"not what it was"_s);
    return {};
}

} // namespace Sidegloss
