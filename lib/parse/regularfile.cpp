// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/regularfile.h"

#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Sidegloss {

namespace {

ErrorKind kindOf(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return ErrorKind::NotFound;
    case EISDIR:
    case ENXIO:
    case ENODEV:
        return ErrorKind::NotAFile;
    default:
        return ErrorKind::Unreadable;
    }
}

std::unexpected<Error> tooLarge(const QString &path, qint64 most, std::optional<qint64> size = {})
{
    return failure({.kind = ErrorKind::TooLarge,
                    .subject = path,
                    .excess = Excess{.most = most, .actual = size}});
}

Result<QByteArray> readAll(const FileDescriptor &file, qint64 sizeHint, const QString &path,
                           qint64 most, const Progress &progress)
{
    QByteArray bytes;
    bytes.reserve(sizeHint);
    constexpr qsizetype step = 1 << 20;
    while (true) {
        const qsizetype size = bytes.size();
        bytes.resizeForOverwrite(size + step);
        const ssize_t count = ::read(file.number(), bytes.data() + size, static_cast<size_t>(step));
        if (count < 0 && errno == EINTR) {
            bytes.truncate(size);
            continue;
        }
        if (count < 0)
            return systemFailure(errno, path);
        bytes.truncate(size + count);
        if (count == 0)
            return bytes;
        // The file may have grown since its size was asked.
        if (bytes.size() > most)
            return tooLarge(path, most);
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled, path);
        progress.report(static_cast<double>(bytes.size()) / static_cast<double>(sizeHint));
    }
}

} // namespace

const int openHarmlessly = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;

FileDescriptor::FileDescriptor(FileDescriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1))
{}

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    return *this;
}

FileDescriptor::~FileDescriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

std::unexpected<Error> systemFailure(int systemError, const QString &path)
{
    return failure(kindOf(systemError), path, qt_error_string(systemError));
}

Result<QByteArray> readRegularFile(const FileDescriptor &file, const QString &path, qint64 most,
                                   const Progress &progress)
{
    struct stat status{};
    if (::fstat(file.number(), &status) != 0)
        return systemFailure(errno, path);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::NotAFile, path);
    if (status.st_size > most)
        return tooLarge(path, most, status.st_size);
    return readAll(file, status.st_size + 1, path, most, progress);
}

} // namespace Sidegloss
