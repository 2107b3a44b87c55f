// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Sidegloss {

/// A system call that strace wrote down with -y: what a program asked of files or the network.
struct SystemCall
{
    QString name;      ///< Such as openat.
    QString arguments; ///< As strace writes them.
    /// The files that are named, absolute and without `..`; a program that is started comes alone.
    QStringList paths = {};
    /// The file that was in fact opened, links followed; empty where none was.
    QString opened = {};
    bool writes = false; ///< It opens to write, or changes a file's place or rights.

    QString text() const { return name + u'(' + arguments + u')'; }
};

/// The calls in \a trace, which strace -f -y wrote; other lines (signals, ends) aside. What is in
/// /proc of the program itself is in /proc/self.
QList<SystemCall> readTrace(const QByteArray &trace);

/// What a program may do: everything else is strange.
struct Permissions
{
    QStringList read;     ///< Files, and with a / at the end all in a folder.
    QStringList write;    ///< Likewise; they may be read, too.
    QStringList programs; ///< To be started.
};

/// Those of \a calls that open, change or start what \a permissions don't name, or make a socket
/// that leads out of this computer; the text of each.
QStringList strangeCalls(const QList<SystemCall> &calls, const Permissions &permissions);

} // namespace Sidegloss
