// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/link.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator
           || c == QChar::ParagraphSeparator;
}

/// What in front of the path is read in one way here and in another elsewhere.
bool isDoubtfulInHost(QChar c)
{
    return c.isSpace() || c == u'\\' || c.category() == QChar::Other_Format;
}

/// Not to be seen, or it moves what stands beside it.
bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return false;
    }
}

QString visible(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (isInvisible(c))
            result += u"<U+%1>"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
        else
            result += c;
    }
    return result;
}

/// \a url as it reaches the program that opens it: what is shown must be read from that, as some
/// characters are encoded on the way.
QUrl handedOn(const QUrl &url)
{
    return QUrl::fromEncoded(url.toEncoded());
}

/// In ASCII, without a dot at the end.
QString asciiHost(const QUrl &url)
{
    QString host = QString::fromLatin1(QUrl::toAce(url.host()));
    if (host.isEmpty())
        host = url.host(QUrl::FullyEncoded); // An address of IPv6.
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

/// \a host in the letters it stands for, where they are others.
QString hostInLetters(const QString &host)
{
    const QString letters = visible(QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist));
    return letters == host ? QString() : letters;
}

/// The address readable, with the host in ASCII.
QString shownAddress(const QUrl &url, const QString &host)
{
    const QString port = url.port() < 0 ? QString() : u':' + QString::number(url.port());
    const QString written = host.contains(u':') ? u'[' + host + u']' : host;
    const QString rest = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return url.scheme() + "://"_L1 + written + port + visible(rest);
}

std::optional<Link> webLink(QStringView behindScheme, const QString &text)
{
    const auto isPathStart = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    if (!behindScheme.startsWith("//"_L1))
        return std::nullopt;
    const QStringView rest = behindScheme.sliced(2);
    const auto end = std::ranges::find_if(rest, isPathStart);
    const QStringView authority = rest.first(end - rest.begin());
    if (authority.isEmpty() || std::ranges::any_of(authority, isDoubtfulInHost))
        return std::nullopt;
    // Browsers take a backslash for a slash, up to the query.
    const QStringView path = rest.first(
        std::ranges::find_if(rest, [](QChar c) { return c == u'?' || c == u'#'; }) - rest.begin());
    QUrl url(text, QUrl::TolerantMode);
    if (path.contains(u'\\') || !url.isValid() || url.host().isEmpty())
        return std::nullopt;
    const bool hadUser = !url.userInfo().isEmpty() || authority.contains(u'@');
    url.setUserInfo({});
    url = handedOn(url);
    const QString host = asciiHost(url);
    if (host.isEmpty())
        return std::nullopt;
    return Link{.kind = Link::Kind::Web,
                .url = url,
                .host = host,
                .readableHost = hostInLetters(host),
                .shown = shownAddress(url, host),
                .hadUser = hadUser};
}

/// Some mail programs attach a file that the address names.
QString harmlessQuery(const QUrl &url)
{
    const QStringList harmless{u"subject"_s, u"body"_s, u"to"_s, u"cc"_s, u"bcc"_s};
    QStringList kept;
    for (const QString &item : url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts)) {
        const QString name = QUrl::fromPercentEncoding(item.section(u'=', 0, 0).toUtf8());
        if (harmless.contains(name.toLower()))
            kept.append(item);
    }
    return kept.join(u'&');
}

std::optional<Link> mailLink(const QString &text)
{
    QUrl url(text, QUrl::TolerantMode);
    const QString recipient = url.path(QUrl::FullyDecoded).section(u',', 0, 0).trimmed();
    const qsizetype at = recipient.lastIndexOf(u'@');
    if (!url.isValid() || !url.authority().isEmpty() || at < 1 || at + 1 == recipient.size())
        return std::nullopt;
    const QString query = harmlessQuery(url);
    url.setQuery(query.isEmpty() ? QString() : query);
    url.setFragment({});
    url = handedOn(url);
    return Link{.kind = Link::Kind::Mail,
                .url = url,
                .host = visible(recipient),
                .shown = visible(url.toString())};
}

/// One name without spaces whose last part could be a top-level domain.
bool looksLikeHost(QStringView name)
{
    static const QRegularExpression pattern(
        u"^[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.(\\p{L}{2}|\\p{L}{3,}|xn--[a-z0-9-]+)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.matchView(name).hasMatch();
}

} // namespace

std::optional<Link> readLink(const QString &destination)
{
    const QString text = destination.trimmed();
    if (std::ranges::any_of(text, isControl))
        return std::nullopt;
    if (const std::optional<QString> fragment = innerFragment(text))
        return Link{
            .kind = Link::Kind::Inner, .shown = u'#' + visible(*fragment), .fragment = *fragment};
    const qsizetype colon = text.indexOf(u':');
    const QStringView scheme = QStringView(text).first(std::max<qsizetype>(colon, 0));
    const auto is = [&](QLatin1StringView name) {
        return scheme.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (is("http"_L1) || is("https"_L1))
        return webLink(QStringView(text).sliced(colon + 1), text);
    return is("mailto"_L1) ? mailLink(text) : std::nullopt;
}

std::optional<QString> innerFragment(const QString &destination)
{
    const QString text = destination.trimmed();
    if (!text.startsWith(u'#') || std::ranges::any_of(text, isControl))
        return std::nullopt;
    return QUrl::fromPercentEncoding(text.sliced(1).toUtf8());
}

bool isLink(const QString &destination)
{
    return readLink(destination).has_value();
}

bool isWebLink(const QString &destination)
{
    const std::optional<Link> link = readLink(destination);
    return link && link->kind == Link::Kind::Web;
}

std::optional<QString> hostInLabel(const QString &label)
{
    const QString text = label.trimmed();
    const bool isAddress = text.contains("://"_L1);
    const QString address = isAddress ? text.sliced(text.indexOf("://"_L1) + 3) : text;
    QStringView name = QStringView(address).first(
        std::ranges::find_if(address, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; })
        - address.begin());
    name = name.sliced(name.lastIndexOf(u'@') + 1);
    if (const qsizetype port = name.lastIndexOf(u':'); port > 0)
        name = name.first(port);
    if (!looksLikeHost(name))
        return std::nullopt;
    const QString host = QString::fromLatin1(QUrl::toAce(name.toString())).toLower();
    // What no host can be called still makes one expect another one.
    return host.isEmpty() ? name.toString().toLower() : host;
}

bool isMisleading(const QString &label, const Link &link)
{
    const std::optional<QString> expected = hostInLabel(label);
    if (link.kind != Link::Kind::Web || !expected)
        return false;
    const QString base = expected->startsWith("www."_L1) ? expected->sliced(4) : *expected;
    return link.host != base && !link.host.endsWith(u'.' + base);
}

} // namespace Sidegloss
