// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/source.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Sidegloss {

namespace {

constexpr qint64 sizeLimit = qint64(256) << 20;

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }

private:
    int m_number;
};

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

std::unexpected<Error> systemFailure(int systemError, const QString &path)
{
    return failure(kindOf(systemError), path, qt_error_string(systemError));
}

Result<QByteArray> readAll(const Descriptor &file, qint64 sizeHint, const QString &path,
                           const Progress &progress)
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
        if (bytes.size() > sizeLimit)
            return failure(ErrorKind::TooLarge, path);
        if (progress.isCancelled())
            return failure(ErrorKind::Cancelled, path);
        progress.report(static_cast<double>(bytes.size()) / static_cast<double>(sizeHint));
    }
}

} // namespace

Result<Source> readSource(const QString &path, const Progress &progress)
{
    // O_NONBLOCK: a FIFO without a writer would block the call itself, before one can look at it.
    const Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.number() < 0)
        return systemFailure(errno, path);
    struct stat status{};
    if (::fstat(file.number(), &status) != 0)
        return systemFailure(errno, path);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorKind::NotAFile, path);
    if (status.st_size > sizeLimit)
        return failure(ErrorKind::TooLarge, path);
    Result<QByteArray> bytes = readAll(file, status.st_size + 1, path, progress);
    if (!bytes)
        return std::unexpected(bytes.error());
    return Source{std::move(*bytes), QFileInfo(path).absoluteFilePath()};
}

} // namespace Sidegloss
