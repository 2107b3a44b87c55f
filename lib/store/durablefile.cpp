// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/durablefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr auto prefix = ".sidegloss-"_L1;
constexpr auto suffix = ".part"_L1;

std::unexpected<Error> writeFailure(const QString &path, int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return failure(full ? ErrorKind::DiskFull : ErrorKind::WriteFailed, path,
                   QString::fromLocal8Bit(std::strerror(error)));
}

/// False, with errno, where it can't be.
bool syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return synced;
}

/// rename() that fails with EEXIST instead of replacing, where the file system knows how to.
bool renameToFree(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (QFileInfo::exists(to)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(source.constData(), target.constData()) == 0;
}

} // namespace

bool createDirectory(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).absolutePath();
    if (parent == path || !createDirectory(parent))
        return false;
    if (!QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return QFileInfo(path).isDir();
    syncDirectory(parent);
    return true;
}

void syncDirectory(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

Result<bool> linkFile(const QString &path, const QString &name)
{
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    return writeFailure(name, errno);
}

Result<PartFile> PartFile::create(const QString &directory)
{
    QByteArray name = QFile::encodeName(directory + u'/' + prefix + u"XXXXXX"_s + suffix);
    const int descriptor = ::mkostemps(name.data(), static_cast<int>(suffix.size()), O_CLOEXEC);
    if (descriptor < 0)
        return writeFailure(directory, errno);
    ::close(descriptor);
    return PartFile(QFile::decodeName(name));
}

PartFile::PartFile(PartFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{}

PartFile::~PartFile()
{
    if (m_path.isEmpty())
        return;
    for (const QLatin1StringView beside : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(m_path + beside);
}

Result<> PartFile::write(const QByteArray &bytes)
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorKind::WriteFailed, m_path, file.errorString());
    return {};
}

Result<> PartFile::replace(const QString &path)
{
    if (!syncFile(m_path)
        || ::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData())
               != 0)
        return writeFailure(path, errno);
    m_path.clear();
    syncDirectory(QFileInfo(path).absolutePath());
    return {};
}

Result<bool> PartFile::publish(const QString &name)
{
    const QString directory = QFileInfo(m_path).absolutePath();
    const QString target = directory + u'/' + name;
    if (!syncFile(m_path))
        return writeFailure(target, errno);
    if (!renameToFree(m_path, target)) {
        if (errno == EEXIST)
            return false;
        return writeFailure(target, errno);
    }
    m_path.clear();
    syncDirectory(directory);
    return true;
}

void PartFile::removeLeftovers(const QString &directory)
{
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-1);
    const QDir dir(directory);
    const QStringList patterns{prefix + u'*' + suffix, prefix + u'*' + suffix + u"-*"_s};
    const QFileInfoList files = dir.entryInfoList(patterns, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < longAgo)
            QFile::remove(file.filePath());
    }
}

} // namespace Sidegloss
