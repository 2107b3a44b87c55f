// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/locationnotice.h"

#include "app/cli/terminal.h"
#include "lib/store/librarylocation.h"

#include <QCoreApplication>

namespace Sidegloss {

namespace {

struct LocationText
{
    static QString of(const LibraryLocation &location);

    Q_DECLARE_TR_FUNCTIONS(LocationText)
};

QString LocationText::of(const LibraryLocation &location)
{
    switch (location.kind) {
    case LibraryLocation::Kind::Local:
        return {};
    case LibraryLocation::Kind::Network:
        return tr("The library “%1” lies on a network drive (%2). Use it on one computer at a "
                  "time, and back it up elsewhere: sidegloss backup DIR");
    case LibraryLocation::Kind::Synced:
        return tr("The library “%1” lies in a folder that %2 syncs. Use it on one computer at a "
                  "time, and let %2 finish in between. What is safe there at any time is a backup: "
                  "sidegloss backup DIR");
    }
    return {};
}

} // namespace

void noticeLocation(const QString &library, const Terminal &terminal)
{
    const LibraryLocation location = locationOf(library);
    if (const QString text = LocationText::of(location); !text.isEmpty())
        terminal.notice(text.arg(library, location.service));
}

} // namespace Sidegloss
