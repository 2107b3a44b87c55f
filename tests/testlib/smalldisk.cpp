// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/smalldisk.h"

#include <QFile>
#include <QStorageInfo>

#include <sched.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

const QString ballast = u"ballast"_s;
constexpr auto mountTable = "/proc/self/mountinfo";

void require(int result, const char *what)
{
    if (result != 0)
        qFatal("%s: %ls", what, qUtf16Printable(qt_error_string()));
}

} // namespace

SmallDisk::SmallDisk(qint64 bytes)
{
    require(::unshare(CLONE_NEWNS), "unshare");
    require(::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr), "mount /");
    const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
    require(::mount("sidegloss", QFile::encodeName(m_place.path()).constData(), "tmpfs", 0,
                    options.constData()),
            "mount tmpfs");
}

SmallDisk::~SmallDisk()
{
    undisguise();
    ::umount2(QFile::encodeName(m_place.path()).constData(), MNT_DETACH);
}

qint64 SmallDisk::room() const
{
    return QStorageInfo(m_place.path()).bytesAvailable();
}

void SmallDisk::fill(qint64 bytes) const
{
    QFile file(path(ballast));
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered)
        || file.write(QByteArray(bytes, '-')) != bytes)
        qFatal("the disk is smaller than it says");
}

void SmallDisk::empty() const
{
    QFile::remove(path(ballast));
}

void SmallDisk::makeReadOnly() const
{
    require(::mount(nullptr, QFile::encodeName(m_place.path()).constData(), nullptr,
                    MS_REMOUNT | MS_RDONLY, nullptr),
            "remount");
}

void SmallDisk::passFor(const QByteArray &fileSystem)
{
    undisguise();
    QFile table(QString::fromLatin1(mountTable));
    QFile changed(m_disguise.filePath(u"mountinfo"_s));
    if (!table.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
        qFatal("mountinfo can't be copied");
    changed.write(table.readAll().replace("- tmpfs sidegloss ", "- " + fileSystem + " sidegloss "));
    changed.close();
    require(::mount(QFile::encodeName(changed.fileName()).constData(), mountTable, nullptr, MS_BIND,
                    nullptr),
            "mount mountinfo");
    m_disguised = true;
}

void SmallDisk::undisguise()
{
    if (m_disguised)
        require(::umount2(mountTable, MNT_DETACH), "umount mountinfo");
    m_disguised = false;
}

} // namespace Sidegloss
