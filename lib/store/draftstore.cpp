// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/draftstore.h"

#include "lib/base/instant.h"
#include "lib/store/digestedtable.h"
#include "lib/store/draftholder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr std::array partWords = {"note"_L1, "reply"_L1, "reasoning"_L1};
static_assert(partWords.size() == static_cast<size_t>(DraftPart::Reasoning) + 1);

QString wordFor(DraftPart part)
{
    return partWords[static_cast<size_t>(part)];
}

QString toText(const QUuid &item)
{
    return item.toString(QUuid::WithoutBraces);
}

Draft draftFrom(const Query &row)
{
    const auto part = std::ranges::find(partWords, row.text(1));
    if (part == partWords.end())
        throw Failure{{ErrorKind::LibraryDamaged, row.text(1), u"in a draft"_s}};
    return {QUuid(row.text(0)),
            static_cast<DraftPart>(part - partWords.begin()),
            DocumentId::fromText(row.text(2)),
            row.text(3),
            row.text(4),
            instantFromText(row.text(5))};
}

} // namespace

void DraftStore::put(const Draft &draft, const QString &holder)
{
    Query query = m_database.query(Tables::draft.put());
    query.bind(toText(draft.item)).bind(wordFor(draft.part)).bind(holder);
    if (draft.document)
        query.bind(draft.document->toString());
    else
        query.bindNull();
    query.bind(draft.before)
        .bind(draft.markdown)
        .bind(instantToText(QDateTime::currentDateTimeUtc()))
        .execute();
}

void DraftStore::keep(const Draft &draft)
{
    put(draft, DraftHolder::self().toText());
}

void DraftStore::drop(const QUuid &item, DraftPart part)
{
    m_database.query("DELETE FROM draft WHERE item = ? AND part = ? AND holder = ?")
        .bind(toText(item))
        .bind(wordFor(part))
        .bind(DraftHolder::self().toText())
        .execute();
}

void DraftStore::leave(const Draft &draft)
{
    // Not one name for all: what is left of the same words later must not replace it.
    put(draft, u"nobody "_s + toText(QUuid::createUuid()));
}

QList<Draft> DraftStore::lost()
{
    const DraftHolder self = DraftHolder::self();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Draft> drafts;
    Query query = m_database.query("SELECT item, part, document, before, markdown, time, holder"
                                   " FROM draft ORDER BY time DESC, rowid DESC");
    while (query.step()) {
        Draft draft = draftFrom(query);
        const DraftHolder holder = DraftHolder::fromText(query.text(6));
        if (holder == self)
            continue;
        // Whether a process of another machine is alive can't be told, but nobody types for a day.
        if (!holder.isAlive() || draft.time.daysTo(now) >= 1)
            drafts.append(std::move(draft));
    }
    return drafts;
}

void DraftStore::discard(const Draft &lost)
{
    m_database
        .query("DELETE FROM draft WHERE item = ? AND part = ? AND time = ? AND markdown = ?"
               " AND holder <> ?")
        .bind(toText(lost.item))
        .bind(wordFor(lost.part))
        .bind(instantToText(lost.time))
        .bind(lost.markdown)
        .bind(DraftHolder::self().toText())
        .execute();
}

} // namespace Sidegloss
