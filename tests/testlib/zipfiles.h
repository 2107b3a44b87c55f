// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Sidegloss {

/// A file for an archive.
struct ZippedFile
{
    QByteArray path;
    QByteArray content;
};

/// A proper archive of \a files, packed by KArchive.
QByteArray zipOf(const QList<ZippedFile> &files);

/// A file of an archive that says of itself what it likes: what isn't given is right.
struct ForgedFile
{
    QByteArray path;
    QByteArray content = {};
    bool isDeflated = true;
    int method = isDeflated ? 8 : 0;
    int flags = 0;
    quint32 attributes = 0; ///< External ones; the upper half is Unix's mode.
    std::optional<quint32> size = {};
    std::optional<quint32> packedSize = {}; ///< As the directory has it.
    std::optional<quint32> checksum = {};
    std::optional<quint32> offset = {}; ///< Of its header, as the directory has it.
    bool isListed = true;               ///< In the directory.
};

/// An archive of \a files, put together byte by byte.
QByteArray forgedZip(const QList<ForgedFile> &files);

/// \a content as zip packs it (RFC 1951).
QByteArray deflated(const QByteArray &content);
/// \a piece so many times, packed without being there as a whole.
QByteArray repeatedlyDeflated(const QByteArray &piece, int count);

} // namespace Sidegloss
