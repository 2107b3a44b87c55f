// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/linktarget.h"

#include "lib/document/link.h"

namespace Sidegloss {

std::optional<QByteArray> linkTarget(const QString &destination)
{
    const std::optional<Link> link = readLink(destination);
    if (!link || link->kind == Link::Kind::Inner)
        return std::nullopt;
    QByteArray encoded = link->url.toEncoded();
    encoded.replace('(', "%28").replace(')', "%29").replace('\\', "%5C");
    return encoded;
}

} // namespace Sidegloss
