// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/annotation/annotationjson.h"
#include "lib/claim/claimjson.h"

#include <QByteArray>
#include <QJsonDocument>

namespace Sidegloss {

/// How the library keeps an item: its JSON without white space. Equal items have equal bytes.
template<typename Item>
QByteArray storedForm(const Item &item)
{
    return QJsonDocument(toJson(item)).toJson(QJsonDocument::Compact);
}

/// Throws Failure (LibraryDamaged) where \a json is no such item.
template<typename Item>
Item itemFrom(const QByteArray &json);

template<>
Annotation itemFrom<Annotation>(const QByteArray &json);
template<>
Claim itemFrom<Claim>(const QByteArray &json);
template<>
Person itemFrom<Person>(const QByteArray &json);
template<>
Tag itemFrom<Tag>(const QByteArray &json);

} // namespace Sidegloss
