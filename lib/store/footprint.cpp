// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/footprint.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// The ids that an item's JSON names, its own among them.
QSet<QByteArray> idsIn(const QByteArray &json)
{
    constexpr QByteArrayView urn = "urn:uuid:";
    constexpr qsizetype idLength = 36;
    QSet<QByteArray> ids;
    for (qsizetype at = json.indexOf(urn); at >= 0; at = json.indexOf(urn, at)) {
        at += urn.size();
        ids.insert(json.sliced(at, std::min(idLength, json.size() - at)));
    }
    return ids;
}

QByteArray pathIn(const QByteArray &tag)
{
    return QJsonDocument::fromJson(tag).object().value("path"_L1).toString().toUtf8();
}

} // namespace

void Footprint::add(const Query &row)
{
    const QByteArray item = row.bytes(0);
    const QByteArray before = row.bytes(2);
    const QByteArray after = row.bytes(3);
    m_touched.insert(item);
    if (row.bytes(1) == "tag") {
        m_touched.insert(pathIn(before));
        m_touched.insert(pathIn(after));
        m_touched.remove({});
    }
    if (before.isEmpty() || after.isEmpty())
        m_flipped.insert(item);
    const QSet<QByteArray> named = idsIn(before);
    const QSet<QByteArray> names = idsIn(after);
    m_referred += (named - names) + (names - named);
}

bool Footprint::restsOn(const Footprint &earlier) const
{
    return m_touched.intersects(earlier.m_touched) || m_referred.intersects(earlier.m_flipped)
           || m_flipped.intersects(earlier.m_referred);
}

} // namespace Sidegloss
