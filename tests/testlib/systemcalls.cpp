// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/systemcalls.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

const QSet<QString> opening{u"open"_s, u"openat"_s, u"openat2"_s, u"creat"_s};
const QSet<QString> starting{u"execve"_s, u"execveat"_s};
const QSet<QString> changing{
    u"creat"_s,       u"unlink"_s, u"unlinkat"_s, u"rename"_s,    u"renameat"_s, u"renameat2"_s,
    u"link"_s,        u"linkat"_s, u"symlink"_s,  u"symlinkat"_s, u"mkdir"_s,    u"mkdirat"_s,
    u"rmdir"_s,       u"mknod"_s,  u"mknodat"_s,  u"truncate"_s,  u"chmod"_s,    u"fchmodat"_s,
    u"chown"_s,       u"lchown"_s, u"fchownat"_s, u"utimensat"_s, u"setxattr"_s, u"lsetxattr"_s,
    u"removexattr"_s, u"mount"_s,  u"chroot"_s};

/// The folder that a relative path of the call begins in: strace -y names it.
QString startOf(const QString &arguments)
{
    static const QRegularExpression folder(uR"(^(?:AT_FDCWD|\d+)<([^>]*)>)"_s);
    return folder.match(arguments).captured(1);
}

/// Everything between quotation marks.
QStringList pathsIn(const QString &arguments)
{
    static const QRegularExpression quoted(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    QStringList paths;
    for (const QRegularExpressionMatch &match : quoted.globalMatch(arguments)) {
        const QString path = match.captured(1);
        paths.append(
            QDir::cleanPath(path.startsWith(u'/') ? path : startOf(arguments) + u'/' + path));
    }
    return paths;
}

QString inSelf(QString path)
{
    static const QRegularExpression process(u"^/proc/\\d+/"_s);
    return path.replace(process, u"/proc/self/"_s);
}

bool opensToWrite(const QString &arguments)
{
    static const QRegularExpression flags(u"\\b(O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE)\\b"_s);
    return flags.match(arguments).hasMatch();
}

bool isAmong(const QString &path, const QStringList &places)
{
    return std::ranges::any_of(places, [&](const QString &place) {
        return place.endsWith(u'/') ? path.startsWith(place) || path == place.chopped(1)
                                    : path == place;
    });
}

bool isAllowed(const SystemCall &call, const QString &path, const Permissions &permissions)
{
    return isAmong(path, permissions.write) || (!call.writes && isAmong(path, permissions.read));
}

/// AF_UNIX stays on this computer, netlink asks the kernel for its own state.
bool leadsOut(const SystemCall &call)
{
    static const QRegularExpression family(u"\\bAF_(?!UNIX|LOCAL|NETLINK|UNSPEC)[A-Z0-9]+"_s);
    return family.match(call.arguments).hasMatch();
}

bool isStrange(const SystemCall &call, const Permissions &permissions)
{
    if (starting.contains(call.name))
        return !permissions.programs.contains(call.paths.value(0));
    if (opening.contains(call.name) || call.writes) {
        QStringList paths = call.paths;
        if (!call.opened.isEmpty())
            paths.append(call.opened);
        return std::ranges::any_of(
            paths, [&](const QString &path) { return !isAllowed(call, path, permissions); });
    }
    return leadsOut(call);
}

/// The lines of a \a trace, the two halves of a call together during which another thread made one.
QStringList wholeCalls(const QByteArray &trace)
{
    constexpr QStringView cut = u" <unfinished ...>";
    static const QRegularExpression goesOn(uR"(^(\d+) +<\.\.\. \w+ resumed>(.*)$)"_s);
    QStringList calls;
    QHash<QString, QString> begun; // By the thread.
    for (const QString &line : QString::fromUtf8(trace).split(u'\n')) {
        if (line.endsWith(cut)) {
            begun.insert(line.section(u' ', 0, 0), line.chopped(cut.size()));
            continue;
        }
        const QRegularExpressionMatch match = goesOn.match(line);
        calls.append(match.hasMatch() ? begun.take(match.captured(1)) + match.captured(2) : line);
    }
    return calls;
}

} // namespace

QList<SystemCall> readTrace(const QByteArray &trace)
{
    // The process's number stands before where strace -f wrote one file.
    static const QRegularExpression line(
        uR"(^(?:\d+ +)?(\w+)\((.*)\) += +(-?\d+|\?)(?:<([^>]*)>)?.*$)"_s);
    QList<SystemCall> calls;
    for (const QString &text : wholeCalls(trace)) {
        const QRegularExpressionMatch match = line.match(text);
        if (!match.hasMatch())
            continue;
        SystemCall call{.name = match.captured(1), .arguments = match.captured(2)};
        call.paths = pathsIn(call.arguments);
        for (QString &path : call.paths)
            path = inSelf(path);
        call.opened = inSelf(match.captured(4));
        call.writes = changing.contains(call.name)
                      || (opening.contains(call.name) && opensToWrite(call.arguments));
        calls.append(call);
    }
    return calls;
}

QStringList strangeCalls(const QList<SystemCall> &calls, const Permissions &permissions)
{
    QStringList strange;
    for (const SystemCall &call : calls) {
        if (isStrange(call, permissions))
            strange.append(call.text());
    }
    return strange;
}

} // namespace Sidegloss
