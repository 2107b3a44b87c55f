// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Sidegloss {

/// An e-book that is made to keep who reads it busy, and how much of it there is.
struct HostileBook
{
    const char *name;
    QByteArray (*make)(int count); ///< What it takes to read it is about linear in \a count.
    int count;
};

/// Archives, XML and tables of contents out of proportion.
const QList<HostileBook> &hostileBooks();

} // namespace Sidegloss
