// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/epub/bookaddress.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool isNoPath(QChar c)
{
    return c == u'\\' || c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// RFC 3986, section 3.1.
bool hasScheme(QStringView address)
{
    const auto isOfScheme = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'+' || c == u'-' || c == u'.';
    };
    const auto end = std::ranges::find_if_not(address, isOfScheme);
    return end != address.end() && *end == u':';
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

std::optional<QString> pathInBook(const QString &path)
{
    if (path.startsWith(u'/') || std::ranges::any_of(path, isNoPath))
        return std::nullopt;
    QStringList parts;
    for (const QString &part : path.split(u'/')) {
        if (part.isEmpty() || part == "."_L1)
            continue;
        if (part != ".."_L1)
            parts.append(part);
        else if (parts.isEmpty())
            return std::nullopt;
        else
            parts.removeLast();
    }
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u'/'));
}

std::optional<BookAddress> addressInBook(const QString &address, const QString &base)
{
    const QString text = address.trimmed();
    if (hasScheme(text))
        return std::nullopt;
    const qsizetype hash = text.indexOf(u'#');
    const QString fragment = hash < 0 ? QString() : decoded(QStringView(text).sliced(hash + 1));
    const QString reference =
        decoded(text.first(hash < 0 ? text.size() : hash).section(u'?', 0, 0));
    if (reference.isEmpty())
        return BookAddress{base, fragment};
    if (reference.startsWith(u'/'))
        return std::nullopt;
    return pathInBook(base.first(base.lastIndexOf(u'/') + 1) + reference)
        .transform([&](const QString &path) { return BookAddress{path, fragment}; });
}

QString innerDestination(const BookAddress &place)
{
    const QString name =
        place.fragment.isEmpty() ? place.path : targetPrefix(place.path) + place.fragment;
    return u'#' + QString::fromLatin1(QUrl::toPercentEncoding(name, "/"));
}

QString targetPrefix(const QString &path)
{
    return path + u'/';
}

} // namespace Sidegloss
