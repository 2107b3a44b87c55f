// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/externallink.h"

#include "app/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool isSuspicious(QChar c)
{
    return c.isSpace() || c == u'\\' || c.category() == QChar::Other_Control || c.isNull();
}

std::optional<ExternalLink> mailLink(const QUrl &url)
{
    const QString address = url.path(QUrl::FullyDecoded);
    if (!address.contains(u'@'))
        return {};
    return ExternalLink{url, withoutControls(address),
                        withoutControls(url.toString(QUrl::FullyEncoded))};
}

} // namespace

std::optional<ExternalLink> externalLink(const QString &destination)
{
    const QString text = destination.trimmed();
    if (std::ranges::any_of(text, isSuspicious))
        return {};
    QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    if (url.scheme() == "mailto"_L1)
        return mailLink(url);
    const QString start = url.scheme() + "://"_L1;
    if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        || !text.startsWith(start, Qt::CaseInsensitive))
        return {};
    const QString host = QString::fromLatin1(QUrl::toAce(url.host()));
    if (host.isEmpty())
        return {};
    url.setUserInfo({});
    return ExternalLink{url, host, withoutControls(url.toString(QUrl::FullyEncoded))};
}

std::optional<QString> innerLink(const QString &destination)
{
    if (!destination.startsWith(u'#'))
        return {};
    return QUrl::fromPercentEncoding(destination.sliced(1).toUtf8());
}

} // namespace Sidegloss
