// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Sidegloss {

/// What of an archive is read at most; all but `entries` count what comes out, whatever the archive
/// says of itself.
struct ZipLimits
{
    qsizetype entries = 20'000;
    qsizetype entry = qsizetype(64) << 20;  ///< Bytes of one file.
    qsizetype total = qsizetype(512) << 20; ///< Bytes of all that is read.
    qsizetype ratio = 200;     ///< Times its size in the archive, of a file over a megabyte.
    qsizetype pathSize = 1024; ///< Bytes; an archive with a longer path isn't opened.
    qsizetype pathDepth = 64;
};

/// The files in a zip archive that lies in memory; none is ever written to disk. Paths are plain
/// and relative (`OEBPS/chapter.xhtml`); of two files of one path the
/// first counts, unless the archive is refused; symbolic links
/// aren't followed. Move-only, not thread-safe.
class ZipArchive
{
public:
    /// Where the directory is missing or broken, what files are found without it. Malformed where
    /// there is none; TooLarge by the directory alone. Errors have no subject: they say where in
    /// the archive.
    static Result<ZipArchive> open(const QByteArray &bytes, const ZipLimits &limits = {});

    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    /// Why the archive can't be opened as it is, where its files had to be found one by one.
    const std::optional<Error> &damage() const { return m_damage; }

    bool contains(const QString &path) const;
    /// What the archive says of the file's size; 0 where there is no such file.
    qsizetype claimedSize(const QString &path) const;
    /// Of all files, in no order.
    QStringList paths() const;

    struct File
    {
        QByteArray bytes;
        bool isDamaged = false; ///< Cut short, or not what its checksum is of.
    };
    /// \a most: bytes, beside the archive's own limits. NotFound; Encrypted; TooLarge; Malformed
    /// where its place or its compression is no good.
    Result<File> read(const QString &path, qsizetype most);

private:
    class Zip;
    ZipArchive(std::unique_ptr<Zip> zip, const ZipLimits &limits);
    static Result<ZipArchive> openSound(const QByteArray &bytes, const ZipLimits &limits);

    std::unique_ptr<Zip> m_zip;
    ZipLimits m_limits;
    qsizetype m_left; ///< Of the total.
    std::optional<Error> m_damage;
};

} // namespace Sidegloss
