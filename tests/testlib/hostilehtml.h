// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Sidegloss {

/// An input that is known to keep parsers busy, and how much of it there is.
struct HostileHtml
{
    const char *name;
    QByteArray (*make)(int count); ///< About linear in \a count.
    int count;
};

/// Pages on which the standard's tree construction takes time or memory out of proportion.
const QList<HostileHtml> &hostileHtml();

} // namespace Sidegloss
