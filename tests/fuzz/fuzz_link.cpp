// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/link.h"
#include "lib/document/timedaddress.h"
#include "tests/fuzz/oracle.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

bool isHostName(const QString &host)
{
    return !host.isEmpty() && std::ranges::all_of(host, [](QChar c) {
        return c > u' ' && c < QChar(0x7f) && !u"/\\?#@"_s.contains(c);
    });
}

bool isWhollySeen(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control
               || c.category() == QChar::Other_Format;
    });
}

void expectSame(const Link &link, const std::optional<Link> &again)
{
    expect(again.has_value(), "what is opened is no link");
    expect(again->kind == link.kind && again->host == link.host && again->shown == link.shown,
           "what is opened is another link than what was shown");
    expect(!again->hadUser, "the user was handed on");
}

void expectWeb(const Link &link)
{
    expect(link.url.scheme() == "http"_L1 || link.url.scheme() == "https"_L1,
           "a link has another scheme");
    expect(link.url.userInfo().isEmpty(), "the user was handed on");
    expect(isHostName(link.host), "a link's host is no name");
    expect(!isMisleading(link.shown, link), "a link's own address misleads");
    expectSame(link, readLink(QString::fromUtf8(link.url.toEncoded())));

    const std::optional<QUrl> timed = addressAt(link.url, std::chrono::seconds(83));
    if (!timed)
        return;
    const std::optional<Link> there = readLink(QString::fromUtf8(timed->toEncoded()));
    expect(there && there->kind == Link::Kind::Web, "the address of a moment is no link");
    expect(there->url.scheme() == link.url.scheme(), "a moment has another scheme");
    expect(there->host == link.host || there->host == "www.youtube.com"_L1,
           "a moment is elsewhere");
    expect(addressAt(*timed, std::chrono::seconds(83)) == timed, "a moment moves");
}

void expectMail(const Link &link)
{
    expect(link.url.scheme() == "mailto"_L1, "a link has another scheme");
    expect(link.host.contains(u'@'), "a letter goes to nobody");
    for (const auto &[name, value] : QUrlQuery(link.url).queryItems(QUrl::FullyDecoded)) {
        expect(!name.startsWith("attach"_L1, Qt::CaseInsensitive), "a letter takes a file along");
    }
    expectSame(link, readLink(QString::fromUtf8(link.url.toEncoded())));
}

void expectSoundLink(const QString &destination)
{
    const std::optional<Link> link = readLink(destination);
    expect(link.has_value() == isLink(destination), "a link is none");
    expect((link && link->kind == Link::Kind::Web) == isWebLink(destination),
           "a link to the web is none");
    if (!link)
        return;
    expect(link->kind == Link::Kind::Inner || isWhollySeen(link->shown), "not all of it is seen");
    switch (link->kind) {
    case Link::Kind::Web:
        return expectWeb(*link);
    case Link::Kind::Mail:
        return expectMail(*link);
    case Link::Kind::Inner:
        expect(destination.trimmed().startsWith(u'#'), "a link leads into the document");
    }
}

} // namespace

/// Links, one a line: the destination, and behind a tab the text that leads there.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(data, size);
    for (const QString &line : text.split(u'\n')) {
        const QString destination = line.section(u'\t', 0, 0);
        expectSoundLink(destination);
        const QString label = line.section(u'\t', 1);
        const std::optional<QString> host = hostInLabel(label);
        expect(!host || !host->contains(u'/'), "the host in a label has a path");
        if (const std::optional<Link> link = readLink(destination))
            expect(!isMisleading(label, *link) || host, "words without a host mislead");
    }
    return 0;
}
