// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/html/linkeddata.h"

#include "lib/markup/htmltext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype sizeLimit = 1 << 20;
constexpr qsizetype mostObjects = 1000;
constexpr qsizetype mostAuthors = 100; // Thousands may be one whose long name stands there once.
constexpr qsizetype longestText = 1 << 12;

/// Some pages write tags and entities into their JSON.
QString plain(const QJsonValue &value)
{
    const QString written = value.toString();
    if (written.size() > longestText)
        return {};
    return textOfHtml(written).join(u' ').simplified();
}

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object["@type"_L1];
    QStringList types;
    if (type.isString())
        types.append(type.toString());
    for (const auto &name : type.toArray())
        types.append(name.toString());
    return types;
}

bool isArticle(const QJsonObject &object)
{
    for (const QString &type : typesOf(object)) {
        if (type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type == "Report"_L1
            || type == "Review"_L1)
            return true;
    }
    return false;
}

/// All objects that stand on their own: in arrays, in graphs, as what a page is about.
QList<QJsonObject> objectsIn(const QList<QByteArray> &scripts)
{
    QList<QJsonValue> open;
    for (const QByteArray &script : scripts) {
        // Line ends inside of strings are forbidden, and frequent.
        const QByteArray json = QByteArray(script).replace('\n', ' ').replace('\r', ' ');
        const QJsonDocument document =
            json.size() > sizeLimit ? QJsonDocument() : QJsonDocument::fromJson(json);
        if (document.isArray())
            open.append(document.array());
        else if (document.isObject())
            open.append(document.object());
    }
    QList<QJsonObject> objects;
    for (qsizetype i = 0; i < open.size() && open.size() < mostObjects; ++i) {
        const QJsonValue value = open[i];
        for (const auto &item : value.toArray())
            open.append(item);
        if (!value.isObject())
            continue;
        const QJsonObject object = value.toObject();
        objects.append(object);
        for (const auto key : {"@graph"_L1, "mainEntity"_L1}) {
            if (object.contains(key))
                open.append(object[key]);
        }
    }
    return objects;
}

class ArticleData
{
public:
    explicit ArticleData(const QList<QJsonObject> &objects)
    {
        for (const QJsonObject &object : objects) {
            const QString id = object["@id"_L1].toString();
            if (!id.isEmpty())
                m_byId.insert(id, object);
        }
    }

    Metadata of(const QJsonObject &article) const
    {
        Metadata metadata;
        metadata.title = plain(article["headline"_L1]);
        if (metadata.title.isEmpty())
            metadata.title = plain(article["name"_L1]);
        metadata.authors = namesIn(article["author"_L1]);
        if (metadata.authors.isEmpty())
            metadata.authors = namesIn(article["creator"_L1]);
        metadata.date = article["datePublished"_L1].toString();
        metadata.language = article["inLanguage"_L1].toString();
        metadata.source = addressOf(article);
        return metadata;
    }

private:
    QStringList namesIn(const QJsonValue &value) const
    {
        if (value.isString()) {
            const QString name = plain(value);
            return name.isEmpty() ? QStringList() : QStringList{name};
        }
        if (value.isObject()) {
            const QJsonObject person = value.toObject();
            const QJsonObject known = m_byId.value(person["@id"_L1].toString());
            const QString name =
                plain(person.contains("name"_L1) ? person["name"_L1] : known["name"_L1]);
            return name.isEmpty() ? QStringList() : QStringList{name};
        }
        QStringList names;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < std::min(items.size(), mostAuthors); ++i) {
            if (!items[i].isArray())
                names += namesIn(items[i]);
        }
        return names;
    }

    static QString addressOf(const QJsonObject &article)
    {
        const QJsonValue page = article["mainEntityOfPage"_L1];
        const QString address = page.isObject() ? page["@id"_L1].toString() : page.toString();
        return address.isEmpty() ? article["url"_L1].toString() : address;
    }

    QHash<QString, QJsonObject> m_byId;
};

} // namespace

Metadata readLinkedData(const QList<QByteArray> &scripts)
{
    const QList<QJsonObject> objects = objectsIn(scripts);
    for (const QJsonObject &object : objects) {
        if (isArticle(object))
            return ArticleData(objects).of(object);
    }
    return {};
}

} // namespace Sidegloss
