// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/print/linktarget.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

std::optional<QByteArray> linkTarget(const QString &destination)
{
    const bool hasControls = std::ranges::any_of(
        destination, [](QChar c) { return c.category() == QChar::Other_Control; });
    const QUrl url(destination.trimmed());
    if (hasControls || !url.isValid())
        return std::nullopt;
    const QString scheme = url.scheme();
    const bool isWeb = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    const bool isMail = scheme == "mailto"_L1 && !url.path().isEmpty();
    if (!isWeb && !isMail)
        return std::nullopt;

    QByteArray encoded = url.toEncoded();
    encoded.replace('(', "%28").replace(')', "%29").replace('\\', "%5C");
    return encoded;
}

} // namespace Sidegloss
