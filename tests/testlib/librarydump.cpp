// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/librarydump.h"

#include "lib/annotation/annotationjson.h"
#include "lib/base/instant.h"
#include "lib/claim/claimjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

template<typename Item>
QJsonArray arrayOf(const Result<QList<Item>> &items)
{
    QJsonArray array;
    for (const Item &item : items.value())
        array.append(toJson(item));
    return array;
}

QJsonArray trashOf(const Store &store, DocumentId article)
{
    QJsonArray array;
    const QList<Trashed<Annotation>> trash = store.trashedAnnotations(article).value();
    for (const Trashed<Annotation> &trashed : trash)
        array.append(toJson(trashed.item));
    return array;
}

QJsonValue kindOf(const Result<std::optional<ChangeKind>> &kind)
{
    return kind.value() ? QJsonValue(static_cast<int>(**kind)) : QJsonValue::Null;
}

QJsonValue jsonOf(const std::optional<ReadingPosition> &position)
{
    if (!position)
        return QJsonValue::Null;
    return QJsonArray{qint64{position->position}, position->context, position->progress};
}

QJsonObject jsonOf(const Store &store, const DocumentRecord &article)
{
    return {
        {u"id"_s, article.id.toString()},
        {u"title"_s, article.metadata.title},
        {u"authors"_s, QJsonArray::fromStringList(article.metadata.authors)},
        {u"date"_s, article.metadata.date},
        {u"language"_s, article.metadata.language},
        {u"source"_s, article.metadata.source},
        {u"mediaType"_s, article.metadata.mediaType},
        {u"encoding"_s, article.metadata.encoding},
        {u"path"_s, article.path},
        {u"opened"_s, instantToText(article.lastOpened)},
        {u"place"_s, jsonOf(article.readingPosition)},
        {u"text"_s, store.revisionText(article.revision).value()},
        {u"annotations"_s, arrayOf(store.annotations(article.id))},
        {u"trash"_s, trashOf(store, article.id)},
        {u"undo"_s, kindOf(store.undoable(article.id))},
        {u"redo"_s, kindOf(store.redoable(article.id))},
    };
}

} // namespace

QByteArray libraryDump(const Store &store)
{
    QJsonArray articles;
    const QList<DocumentRecord> records = store.documents().value();
    for (const DocumentRecord &article : records)
        articles.append(jsonOf(store, article));
    const QJsonObject library = {
        {u"articles"_s, articles},
        {u"claims"_s, arrayOf(store.claims())},
        {u"people"_s, arrayOf(store.people())},
        {u"tags"_s, arrayOf(store.tags())},
        {u"undo"_s, kindOf(store.undoable({}))},
        {u"redo"_s, kindOf(store.redoable({}))},
    };
    return QJsonDocument(library).toJson();
}

} // namespace Sidegloss
