// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/itemsalvage.h"

#include "lib/base/instant.h"
#include "lib/store/annotationstore.h"
#include "lib/store/claimstore.h"
#include "lib/store/itemcolumns.h"
#include "lib/store/itemjson.h"
#include "lib/store/tagstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// An item as the journal or its altered row has it.
struct KnownItem
{
    QByteArray json;
    std::optional<QString> deleted; ///< Since when it is in the trash.
    bool stands = false;            ///< That state of it wasn't taken back.
};

class ItemSalvage
{
public:
    explicit ItemSalvage(Salvage &salvage)
        : m_salvage(salvage)
        , m_database(salvage.database)
    {}

    template<typename Item>
    void putBack(const DigestedTable &table);
    void putBackParents();
    void derive();
    void putBackClaims();
    void putBackPeople();
    void countLost(const DigestedTable &table);

private:
    AnnotationStore &tableOf(AnnotationId) { return m_annotations; }
    ClaimStore &tableOf(ClaimId) { return m_claims; }
    ClaimStore &tableOf(PersonId) { return m_claims; }
    TagStore &tableOf(TagId) { return m_tags; }

    QHash<QString, KnownItem> fromJournal(const DigestedTable &table);
    std::optional<KnownItem> fromAlteredRow(const DigestedTable &table, qint64 rowid);
    template<typename Item>
    bool put(const DigestedTable &table, const KnownItem &known, const QString &key);
    bool isThere(const DigestedTable &table, const QString &id);

    Salvage &m_salvage;
    Database &m_database;
    TagStore m_tags{m_database};
    AnnotationStore m_annotations{m_database, m_tags};
    ClaimStore m_claims{m_database, m_tags};
};

/// What is left to be known of the items of \a table that have no row.
QHash<QString, KnownItem> ItemSalvage::fromJournal(const DigestedTable &table)
{
    QHash<QString, KnownItem> items;
    SQLite::Statement edits(m_database.connection(),
                            "SELECT item, ifnull(after, before), after IS NULL, time, undone"
                            " FROM journal_edit JOIN journal ON number = journal"
                            " WHERE type = '"
                                + table.name() + "' AND item NOT IN (SELECT id FROM " + table.name()
                                + ") ORDER BY number, position");
    for (Query edit(edits); edit.step();) {
        const bool stands = edit.isNull(4);
        KnownItem &item = items[edit.text(0)];
        if (item.stands && !stands)
            continue;
        const bool live = stands && edit.number(2) == 0;
        item = {edit.bytes(1), live ? std::nullopt : std::optional(edit.text(3)), stands};
    }
    return items;
}

std::optional<KnownItem> ItemSalvage::fromAlteredRow(const DigestedTable &table, qint64 rowid)
{
    std::optional<KnownItem> item;
    damageIn(
        [&] {
            SQLite::Statement statement(m_salvage.old.connection(), "SELECT json, deleted FROM "
                                                                        + table.name()
                                                                        + " WHERE rowid = ?");
            Query row(statement);
            if (!row.bind(rowid).step())
                return;
            item = KnownItem{row.bytes(0), {}, true};
            if (!row.isNull(1))
                item->deleted = row.text(1);
        },
        Obstacle::DamageOrDisk);
    return item;
}

/// Under the id \a key, if any. False where it is there, is no item, or can't be in the table.
template<typename Item>
bool ItemSalvage::put(const DigestedTable &table, const KnownItem &known, const QString &key)
{
    try {
        Item item = itemFrom<Item>(known.json);
        const bool sameId = key.isEmpty() || key == item.id.toString();
        if (!sameId)
            item.id = decltype(item.id)::fromText(key).value_or(item.id);
        auto &items = tableOf(item.id);
        return !isThere(table, item.id.toString()) && fits([&] {
            items.put(item, sameId ? known.json : storedForm(item));
            if (known.deleted)
                items.trash(item.id, *known.deleted);
        });
    } catch (const Failure &) {
        return false;
    }
}

bool ItemSalvage::isThere(const DigestedTable &table, const QString &id)
{
    SQLite::Statement statement(m_database.connection(),
                                "SELECT 1 FROM " + table.name() + " WHERE id = ?");
    return Query(statement).bind(id).step();
}

template<typename Item>
void ItemSalvage::putBack(const DigestedTable &table)
{
    const Leftovers &leftovers = m_salvage.leftovers[table.name()];
    if (leftovers.isEmpty())
        return;
    SalvagedTable &report = m_salvage.reportOn(table);
    const LeftKeys keys = leftKeys(m_salvage, table);
    const QSet<QString> had(keys.byRowid.cbegin(), keys.byRowid.cend());
    const QHash<QString, KnownItem> journalled = fromJournal(table);
    for (auto [id, item] : journalled.asKeyValueRange()) {
        // What was deleted may have been taken out of the trash long ago.
        const bool wasThere = !item.deleted || had.contains(id) || !keys.all;
        report.fromJournal += wasThere && put<Item>(table, item, id);
    }
    for (const qint64 rowid : leftovers.altered) {
        if (const auto item = fromAlteredRow(table, rowid))
            report.doubtful += put<Item>(table, *item, keys.byRowid.value(rowid));
    }
}

/// A reply says what article its parent belongs to.
void ItemSalvage::putBackParents()
{
    QHash<AnnotationId, Annotation> parents;
    QSet<AnnotationId> live;
    Query replies = m_database.query("SELECT json, deleted FROM annotation WHERE reply_to"
                                     " NOT IN (SELECT id FROM annotation)");
    while (replies.step()) {
        const Annotation reply = itemFrom<Annotation>(replies.bytes(0));
        Annotation parent;
        parent.id = reply.target.replyTo.value_or(AnnotationId());
        parent.created = reply.created;
        parent.modified = reply.created;
        parent.target.document = reply.target.document;
        parent.target.revision = reply.target.revision;
        parents.insert(parent.id, parent);
        if (replies.isNull(1))
            live.insert(parent.id);
    }
    for (const Annotation &parent : std::as_const(parents)) {
        m_annotations.put(parent, storedForm(parent));
        if (!live.contains(parent.id))
            m_annotations.trash(parent.id, instantToText(parent.created));
        ++m_salvage.reportOn(Tables::annotation).putBack;
    }
}

void ItemSalvage::derive()
{
    const qint64 before = m_database.number("SELECT count(*) FROM tag");
    Query marks = m_database.query("SELECT json FROM annotation WHERE deleted IS NULL");
    while (marks.step())
        m_annotations.derive(itemFrom<Annotation>(marks.bytes(0)));
    Query claims = m_database.query("SELECT json FROM claim WHERE deleted IS NULL");
    while (claims.step())
        m_claims.derive(itemFrom<Claim>(claims.bytes(0)));
    const qint64 after = m_database.number("SELECT count(*) FROM tag");
    m_salvage.reportOn(Tables::tag).putBack += after - before;
}

void ItemSalvage::putBackClaims()
{
    QHash<ClaimId, Claim> claims;
    Query marks = m_database.query("SELECT claim, json FROM appearance JOIN annotation"
                                   " ON annotation = id WHERE claim NOT IN (SELECT id FROM claim)");
    while (marks.step()) {
        const Annotation mark = itemFrom<Annotation>(marks.bytes(1));
        Claim claim;
        claim.id = ClaimId::fromText(marks.text(0)).value_or(ClaimId());
        const auto quote = mark.target.quote();
        claim.statement = quote ? quote->exact : u"?"_s;
        claim.creator = mark.creator;
        claim.created = mark.created;
        claim.modified = mark.created;
        claims.insert(claim.id, claim);
    }
    for (const Claim &claim : std::as_const(claims)) {
        m_claims.put(claim, storedForm(claim));
        ++m_salvage.reportOn(Tables::claim).putBack;
    }
}

void ItemSalvage::putBackPeople()
{
    QList<PersonId> ids;
    Query speakers = m_database.query("SELECT DISTINCT speaker FROM claim"
                                      " WHERE speaker NOT IN (SELECT id FROM person)");
    while (speakers.step())
        ids.append(PersonId::fromText(speakers.text(0)).value_or(PersonId()));
    for (const PersonId &id : std::as_const(ids)) {
        const Person person{id, u"?"_s, {}, {}, {}, {}};
        m_claims.put(person, storedForm(person));
        ++m_salvage.reportOn(Tables::person).putBack;
    }
}

void ItemSalvage::countLost(const DigestedTable &table)
{
    SalvagedTable &report = m_salvage.reportOn(table);
    if (m_salvage.leftovers[table.name()].isEmpty()) {
        report.lost = 0;
        return;
    }
    const LeftKeys keys = leftKeys(m_salvage, table);
    if (!keys.all)
        return;
    qint64 lost = 0;
    for (const QString &key : keys.byRowid)
        lost += !isThere(table, key);
    // A tag that is there by use has another id when it is made again.
    report.lost = &table == &Tables::tag ? std::max(qint64{0}, lost - report.putBack) : lost;
}

} // namespace

void salvageItems(Salvage &salvage)
{
    ItemSalvage items(salvage);
    items.putBack<Tag>(Tables::tag);
    items.putBack<Person>(Tables::person);
    items.putBack<Claim>(Tables::claim);
    items.putBack<Annotation>(Tables::annotation);
    items.putBackParents();
    items.derive();
    items.putBackClaims();
    items.putBackPeople();
    for (const DigestedTable *table :
         {&Tables::tag, &Tables::person, &Tables::claim, &Tables::annotation})
        items.countLost(*table);
}

} // namespace Sidegloss
