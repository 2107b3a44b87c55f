// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/timedaddress.h"

#include <QStringList>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString siteOf(const QUrl &url)
{
    QString host = url.host().toLower();
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1, "music."_L1}) {
        if (host.startsWith(prefix))
            host = host.sliced(prefix.size());
    }
    return host;
}

QString numberOf(std::chrono::seconds time)
{
    return QString::number(time.count());
}

/// The video of an address that plays it in a way which takes no time.
QString videoIn(const QStringList &path)
{
    const QStringList players{u"embed"_s, u"shorts"_s, u"live"_s, u"v"_s};
    return path.size() == 2 && players.contains(path.first()) ? path.last() : QString();
}

std::optional<QUrl> onYouTube(QUrl url, std::chrono::seconds time)
{
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    QUrlQuery query(url);
    const QString video = videoIn(path);
    const bool isShort = siteOf(url) == "youtu.be"_L1 && path.size() == 1;
    const bool isWatched = path == QStringList{u"watch"_s} && query.hasQueryItem(u"v"_s);
    if (video.isEmpty() && !isShort && !isWatched)
        return std::nullopt;
    if (!video.isEmpty()) {
        url.setHost(u"www.youtube.com"_s);
        url.setPath(u"/watch"_s);
        query.removeAllQueryItems(u"v"_s);
        query.addQueryItem(u"v"_s, video);
    }
    for (const QString &name : {u"t"_s, u"start"_s, u"time_continue"_s})
        query.removeAllQueryItems(name);
    query.addQueryItem(u"t"_s, numberOf(time));
    url.setQuery(query);
    url.setFragment({});
    return url;
}

bool isVideoOnVimeo(const QUrl &url)
{
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    const bool isPlayer = siteOf(url) == "player.vimeo.com"_L1;
    if (path.isEmpty() || (!isPlayer && siteOf(url) != "vimeo.com"_L1))
        return false;
    for (const QString &part : path) {
        bool isNumber = false;
        part.toULongLong(&isNumber);
        if (isNumber)
            return true;
    }
    return false;
}

bool isMediaFile(const QUrl &url)
{
    const QStringList endings{u"mp4"_s, u"m4v"_s, u"m4a"_s,  u"mov"_s,  u"webm"_s,
                              u"ogv"_s, u"ogg"_s, u"oga"_s,  u"opus"_s, u"mp3"_s,
                              u"aac"_s, u"wav"_s, u"flac"_s, u"mkv"_s};
    const QString name = url.fileName();
    return name.contains(u'.')
           && endings.contains(name.sliced(name.lastIndexOf(u'.') + 1).toLower());
}

QUrl withFragment(QUrl url, const QString &time)
{
    QStringList parts = url.fragment(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    parts.removeIf([](const QString &part) { return part.startsWith("t="_L1); });
    parts.append("t="_L1 + time);
    url.setFragment(parts.join(u'&'));
    return url;
}

} // namespace

std::optional<QUrl> addressAt(const QUrl &source, std::chrono::seconds time)
{
    const QString site = siteOf(source);
    if (site == "youtube.com"_L1 || site == "youtu.be"_L1 || site == "youtube-nocookie.com"_L1)
        return onYouTube(source, time);
    if (isVideoOnVimeo(source))
        return withFragment(source, numberOf(time) + u's');
    if (isMediaFile(source))
        return withFragment(source, numberOf(time));
    return std::nullopt;
}

} // namespace Sidegloss
