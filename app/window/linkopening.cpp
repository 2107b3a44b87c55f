// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/linkopening.h"

#include "app/widgets/messagebar.h"
#include "lib/document/timedaddress.h"
#include "lib/document/timedcues.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// Letters that run from right to left don't move what stands around them.
QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

void copy(const Link &link)
{
    QGuiApplication::clipboard()->setText(link.address());
}

} // namespace

LinkOpening::LinkOpening(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{}

void LinkOpening::ask(const Link &link, const QString &label)
{
    const bool isMistaken = isMisleading(label, link);
    QStringList lines{link.kind == Link::Kind::Mail ? tr("Write to %1?").arg(isolated(link.host))
                                                    : tr("Open %1 in the browser?").arg(link.host)};
    if (isMistaken)
        lines.append(tr("Mind: the link's text reads as if it led to %1.")
                         .arg(hostInLabel(label).value_or(QString())));
    ask(link, lines, isMistaken);
}

void LinkOpening::askForSource(const Metadata &metadata,
                               std::optional<std::chrono::milliseconds> time)
{
    const std::optional<Link> source = readLink(metadata.source);
    if (!source || source->kind != Link::Kind::Web) {
        m_bar.showMessage(MessageBar::Tone::Note, withoutSource(metadata.mediaType));
        return;
    }
    const std::optional<QUrl> there =
        time ? addressAt(source->url, std::chrono::floor<std::chrono::seconds>(*time))
             : std::nullopt;
    if (!there) {
        QStringList lines{tr("Open %1 in the browser?").arg(source->host)};
        if (time)
            lines.append(
                tr("Its address can't say a time: this is said at %1.").arg(clockTime(*time)));
        return ask(*source, lines, false);
    }
    Link link = readLink(there->toString(QUrl::FullyEncoded)).value_or(*source);
    link.hadUser = source->hadUser;
    ask(link, {tr("Open %1 in the browser, at %2?").arg(link.host, clockTime(*time))}, false);
}

void LinkOpening::ask(const Link &link, const QStringList &said, bool isMistaken)
{
    // Another question has to be answered first.
    if (m_bar.isAsking() && m_bar.text() != m_question)
        return;
    QStringList lines = said;
    if (!link.readableHost.isEmpty())
        lines.insert(1, tr("In its own letters: %1").arg(isolated(link.readableHost)));
    if (link.hadUser)
        lines.append(tr("What stood before the host, a user's name, is left out."));
    m_question = lines.join(u'\n');
    const bool isDoubtful = isMistaken || link.hadUser;
    const bool isMail = link.kind == Link::Kind::Mail;
    m_bar.ask(
        isDoubtful ? MessageBar::Tone::Warning : MessageBar::Tone::Note, m_question,
        {{isMail ? tr("&Write") : tr("&Open Link"), [this, link] { open(link); }, !isDoubtful},
         {tr("&Copy Address"), [link] { copy(link); }},
         {tr("Cancel"), [] {}, isDoubtful}},
        link.shown);
}

QString LinkOpening::withoutSource(const QString &mediaType)
{
    if (mediaType == "text/vtt"_L1)
        return tr("The transcript doesn't say where its recording is. A line “NOTE Source: "
                  "https://…” before the first cue of the file does.");
    if (mediaType == "application/x-subrip"_L1)
        return tr("The transcript doesn't say where its recording is. A line “Source: https://…” "
                  "at the beginning of the file does.");
    return tr("The article doesn't say where it comes from. A line “Source: https://…” in it "
              "does.");
}

void LinkOpening::open(const Link &link)
{
    if (QDesktopServices::openUrl(link.url))
        return;
    m_bar.showMessage(MessageBar::Tone::Error,
                      tr("No program on this computer takes the link. Its address can be copied."),
                      {{tr("&Copy Address"), [link] { copy(link); }}});
}

} // namespace Sidegloss
