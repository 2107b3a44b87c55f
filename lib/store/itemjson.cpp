// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/itemjson.h"

#include "lib/store/database.h"

namespace Sidegloss {

namespace {

template<typename Item>
Item parsed(const QByteArray &json, Result<Item> (*fromJson)(const QJsonObject &))
{
    Result<Item> item = fromJson(QJsonDocument::fromJson(json).object());
    if (!item)
        throw Failure{{ErrorKind::LibraryDamaged, item.error().subject, item.error().detail}};
    return *std::move(item);
}

} // namespace

template<>
Annotation itemFrom<Annotation>(const QByteArray &json)
{
    return parsed(json, annotationFromJson);
}

template<>
Claim itemFrom<Claim>(const QByteArray &json)
{
    return parsed(json, claimFromJson);
}

template<>
Person itemFrom<Person>(const QByteArray &json)
{
    return parsed(json, personFromJson);
}

template<>
Tag itemFrom<Tag>(const QByteArray &json)
{
    return parsed(json, tagFromJson);
}

} // namespace Sidegloss
