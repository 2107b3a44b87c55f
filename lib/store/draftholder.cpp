// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/draftholder.h"

#include <QFile>
#include <QSysInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Field 22 of /proc/PID/stat (proc_pid_stat(5)); the second one, a name in brackets, may hold
/// anything. Empty where there is no such process.
QString startOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.sliced(line.lastIndexOf(')') + 1).simplified().split(' ');
    return QString::fromLatin1(fields.value(19));
}

} // namespace

DraftHolder DraftHolder::self()
{
    DraftHolder holder;
    holder.m_machine = QString::fromLatin1(QSysInfo::machineUniqueId());
    holder.m_boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    holder.m_process = ::getpid();
    holder.m_started = startOf(holder.m_process);
    return holder;
}

DraftHolder DraftHolder::fromText(const QString &text)
{
    const QStringList parts = text.split(u' ');
    DraftHolder holder;
    if (parts.size() != 4)
        return holder;
    holder.m_machine = parts[0];
    holder.m_boot = parts[1];
    holder.m_process = parts[2].toLongLong();
    holder.m_started = parts[3];
    return holder;
}

QString DraftHolder::toText() const
{
    return u"%1 %2 %3 %4"_s.arg(m_machine, m_boot, QString::number(m_process), m_started);
}

bool DraftHolder::isAlive() const
{
    if (m_process == 0)
        return false;
    const DraftHolder here = self();
    if (m_machine != here.m_machine)
        return true;
    return m_boot == here.m_boot && startOf(m_process) == m_started;
}

} // namespace Sidegloss
