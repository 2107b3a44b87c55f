// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/layers.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

struct Place
{
    QString floor; // lib or app
    QString room;  // a file directly on the floor is a room by its own name
    bool isFile = false;

    friend bool operator==(const Place &, const Place &) = default;
};

Place placeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool isFile = parts.size() == 2;
    return {parts.value(0), parts.value(1).section(u'.', 0, 0), isFile};
}

bool isOfQtModule(const QString &header, const QString &module)
{
    return header.startsWith(module + u'/')
           || QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module + u'/'
                                + header);
}

bool mayInclude(const Place &from, const Place &to, const House &house)
{
    if (from == to || (from.floor == u"app" && from.isFile))
        return true;
    const Room room = (from.floor == u"lib" ? house.lib : house.app).value(from.room);
    if (from.floor == to.floor)
        return room.mayInclude.contains(to.room);
    return from.floor == u"app" && room.mayInclude.contains(u"lib"_s);
}

QString ownViolation(const QString &header, const Place &from, const House &house)
{
    if (header.endsWith(u".moc"))
        return {};
    const Place to = placeOf(header);
    if (to.floor != u"lib" && to.floor != u"app")
        return u"isn't relative to the repository"_s;
    return mayInclude(from, to, house) ? QString() : u"isn't below its room"_s;
}

QString qtViolation(const QString &header, const Place &from, const House &house)
{
    if (from.floor != u"lib")
        return {};
    if (isOfQtModule(header, u"QtWidgets"_s))
        return u"is of QtWidgets"_s;
    if (house.lib.value(from.room).qt == u"Core" && isOfQtModule(header, u"QtGui"_s))
        return u"is of QtGui"_s;
    return {};
}

bool reaches(const QMap<QString, Room> &map, const QString &from, const QString &to,
             QSet<QString> &seen)
{
    for (const QString &next : map.value(from).mayInclude) {
        if (next == to)
            return true;
        if (!seen.contains(next)) {
            seen.insert(next);
            if (reaches(map, next, to, seen))
                return true;
        }
    }
    return false;
}

QRegularExpressionMatchIterator includesIn(const SourceFile &file)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    return include.globalMatch(file.text);
}

} // namespace

QStringList layerViolations(const SourceFile &file, const House &house)
{
    QStringList violations;
    const Place from = placeOf(file.path);
    for (const auto &match : includesIn(file)) {
        const QString header = match.captured(2);
        const bool own =
            match.captured(1) == u"\"" || header.startsWith(u"lib/") || header.startsWith(u"app/");
        const QString violation =
            own ? ownViolation(header, from, house) : qtViolation(header, from, house);
        if (!violation.isEmpty())
            violations.append(u"%1: %2 %3"_s.arg(file.path, header, violation));
    }
    return violations;
}

QStringList innerViolations(const SourceFile &file, const QString &folder,
                            const QMap<QString, Room> &map)
{
    const auto roomOf = [&](const QString &path) {
        const QStringList parts = path.sliced(folder.size() + 1).split(u'/');
        return parts.size() > 1 ? parts.first() : QString();
    };
    const QString from = roomOf(file.path);
    if (from.isEmpty())
        return {};
    QStringList violations;
    for (const auto &match : includesIn(file)) {
        const QString header = match.captured(2);
        if (!header.startsWith(folder + u'/'))
            continue;
        const QString to = roomOf(header);
        if (to != from && !map.value(from).mayInclude.contains(to))
            violations.append(u"%1: %2 isn't below its room"_s.arg(file.path, header));
    }
    return violations;
}

QStringList circles(const QMap<QString, Room> &map)
{
    QStringList rooms;
    for (const QString &room : map.keys()) {
        QSet<QString> seen;
        if (reaches(map, room, room, seen))
            rooms.append(room);
    }
    return rooms;
}

} // namespace Sidegloss
