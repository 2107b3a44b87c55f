// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/source.h"

#include "lib/parse/regularfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <utility>

#include <fcntl.h>

namespace Sidegloss {

namespace {

constexpr qint64 sizeLimit = qint64(128) << 20;

} // namespace

Result<Source> readSource(const QString &path, const Progress &progress)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), openHarmlessly));
    if (!file.isOpen())
        return systemFailure(errno, path);
    return readRegularFile(file, path, sizeLimit, progress).transform([&](QByteArray &&bytes) {
        return Source{std::move(bytes), QFileInfo(path).absoluteFilePath()};
    });
}

} // namespace Sidegloss
