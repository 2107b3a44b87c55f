// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/roommap.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QStringList roomsIn(const QString &cell)
{
    QStringList rooms;
    static const QRegularExpression word(u"[a-z]+"_s);
    for (const auto &match : word.globalMatch(cell))
        rooms.append(match.captured());
    return rooms;
}

} // namespace

QMap<QString, Room> readRoomMap(const QString &readme)
{
    QMap<QString, Room> rooms;
    static const QRegularExpression first(uR"(^\s*\[?`([a-z]+)/?`)"_s);
    for (const QString &line : readme.split(u'\n')) {
        if (!line.startsWith(u'|'))
            continue;
        const QStringList cells = line.sliced(1).split(u'|');
        const auto name = first.match(cells.value(0));
        if (name.hasMatch())
            rooms.insert(name.captured(1), {roomsIn(cells.value(2)), cells.value(3).trimmed()});
    }
    return rooms;
}

QStringList mapViolations(const QMap<QString, Room> &map, const QStringList &folders)
{
    QStringList violations;
    for (const QString &folder : folders) {
        if (!map.contains(folder))
            violations.append(u"the map doesn't name %1"_s.arg(folder));
    }
    for (const QString &room : map.keys()) {
        if (!folders.contains(room))
            violations.append(u"the map names %1, which isn't there"_s.arg(room));
    }
    return violations;
}

} // namespace Sidegloss
