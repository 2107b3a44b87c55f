// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/store/documentrecord.h"

#include "lib/document/link.h"

#include <algorithm>

namespace Sidegloss {

namespace {

/// May stand in an address of any format that is exported.
bool isPlainInAddress(QChar c)
{
    return !c.isSpace() && !QStringView(u"<>\"{}|\\^`").contains(c)
           && c.category() != QChar::Other_Format;
}

} // namespace

QString DocumentRecord::sourceLink() const
{
    const std::optional<Link> link = readLink(metadata.source);
    if (!link || link->kind != Link::Kind::Web)
        return {};
    const QString written = metadata.source.trimmed();
    const bool isSafe = !link->hadUser && std::ranges::all_of(written, isPlainInAddress);
    return isSafe ? written : link->address();
}

QString DocumentRecord::publicSource() const
{
    const QString link = sourceLink();
    return link.isEmpty() ? id.toUrn() : link;
}

} // namespace Sidegloss
