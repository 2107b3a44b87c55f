// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/librarycopy.h"

#include "lib/store/librarycheck.h"
#include "lib/store/libraryfile.h"
#include "lib/store/libraryreading.h"
#include "lib/store/schema.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

void copyInto(const QString &path, const QString &part)
{
    const auto source = openToRead(path, accessBesideOthers(path));
    if (source->number("PRAGMA application_id") != applicationId)
        throw Failure{{ErrorKind::LibraryForeign, path, u"by its application_id"_s}};
    SQLite::Database target(part.toStdString(), SQLite::OPEN_READWRITE);
    // Nobody sees it before it is whole and has been synced.
    target.exec("PRAGMA journal_mode = OFF");
    target.exec("PRAGMA synchronous = OFF");
    copyPages(source->connection(), target);
    // It came as a library in WAL mode, of which the -wal is a part.
    target.exec("PRAGMA journal_mode = DELETE");
}

/// What went wrong in copying to \a directory: only reading is the library's fault.
Error copyError(const SQLite::Exception &exception, const QString &path, const QString &directory)
{
    Error error = errorOf(exception, path);
    const bool read = exception.getExtendedErrorCode() == SQLITE_IOERR_READ
                      || exception.getExtendedErrorCode() == SQLITE_IOERR_SHORT_READ;
    if (error.kind == ErrorKind::DiskFull || (error.kind == ErrorKind::LibraryFailed && !read))
        error.subject = directory;
    if (error.kind == ErrorKind::LibraryFailed && !read)
        error.kind = ErrorKind::WriteFailed;
    return error;
}

Result<> copyTo(const PartFile &part, const QString &path, const QString &directory)
{
    try {
        copyInto(path, part.path());
    } catch (const Failure &failure) {
        return std::unexpected(failure.error);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(copyError(exception, path, directory));
    }
    return {};
}

Result<> verify(const PartFile &part, const QString &path, const QString &directory)
{
    const Result<CheckReport> report = checkLibrary(part.path(), CheckDepth::Full);
    if (!report && report.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::NotFound, path, report.error().detail);
    if (!report)
        return failure(ErrorKind::WriteFailed, directory, report.error().detail);
    if (report->isSound())
        return {};
    const QString wrong = summaryOf(report->findings.first());
    const Result<CheckReport> original = checkLibrary(path, CheckDepth::Full);
    const bool badCopy = original && original->isSound();
    return badCopy ? failure(ErrorKind::WriteFailed, directory, wrong)
                   : failure(ErrorKind::LibraryDamaged, path, wrong);
}

} // namespace

Result<PartFile> copyAsItIs(const QString &path, const QString &directory)
{
    const auto read = readLibraryHeader(path);
    if (!read)
        return std::unexpected(read.error());
    const std::optional<LibraryHeader> &header = *read;
    if (header && header->isDamaged)
        return failure(ErrorKind::LibraryDamaged, path, u"by its first bytes"_s);
    if (header && !header->isSqlite)
        return failure(ErrorKind::LibraryForeign, path, u"by its first bytes"_s);
    if (!header)
        return failure(ErrorKind::NotFound, path, u"nothing in it yet"_s);
    if (!createDirectory(directory))
        return failure(ErrorKind::WriteFailed, directory);
    PartFile::removeLeftovers(directory);
    Result<PartFile> part = PartFile::create(directory);
    if (!part)
        return part;
    const Result<> copied = copyTo(*part, QFileInfo(path).canonicalFilePath(), directory);
    if (!copied)
        return std::unexpected(copied.error());
    return part;
}

Result<PartFile> verifiedCopy(const QString &path, const QString &directory)
{
    Result<PartFile> part = copyAsItIs(path, directory);
    if (!part)
        return part;
    if (const Result<> sound = verify(*part, path, directory); !sound)
        return std::unexpected(sound.error());
    return part;
}

} // namespace Sidegloss
