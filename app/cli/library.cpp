// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/library.h"

#include "app/cli/commandline.h"
#include "app/cli/locationnotice.h"
#include "app/settings/settings.h"

using namespace Qt::StringLiterals;

namespace Sidegloss {

QString libraryPath(const CommandLine &line)
{
    if (const auto given = line.value("--library"_L1); given && !given->isEmpty())
        return *given;
    const QString chosen = Settings::libraryPath();
    return chosen.isEmpty() ? Settings::defaultLibraryPath() : chosen;
}

QString author(const CommandLine &line)
{
    return line.value("--author"_L1).value_or(Settings::author());
}

Error ofLibrary(Error error)
{
    if (error.kind == ErrorKind::NotAFile)
        error.kind = ErrorKind::LibraryForeign;
    if (error.kind == ErrorKind::Unreadable || error.kind == ErrorKind::NotFound)
        error.kind = ErrorKind::LibraryUnwritable;
    return error;
}

Result<Store> openLibrary(const CommandLine &line, const Terminal &terminal)
{
    const QString path = libraryPath(line);
    noticeLocation(path, terminal);
    return Store::open(path).transform_error(ofLibrary);
}

Result<std::optional<Store>> openLibraryForReading(const CommandLine &line)
{
    Result<Store> store = Store::open(libraryPath(line), Store::Mode::ReadOnly);
    if (store)
        return std::move(*store);
    if (store.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    return std::unexpected(ofLibrary(store.error()));
}

} // namespace Sidegloss
