// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/linkopening.h"

#include "app/widgets/messagebar.h"

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
    // Another question has to be answered first.
    if (m_bar.isAsking() && m_bar.text() != m_question)
        return;
    const bool isMail = link.kind == Link::Kind::Mail;
    const bool isMistaken = isMisleading(label, link);
    QStringList lines{isMail ? tr("Write to %1?").arg(isolated(link.host))
                             : tr("Open %1 in the browser?").arg(link.host)};
    if (!link.readableHost.isEmpty())
        lines.append(tr("In its own letters: %1").arg(isolated(link.readableHost)));
    if (isMistaken)
        lines.append(tr("Mind: the link's text reads as if it led to %1.")
                         .arg(hostInLabel(label).value_or(QString())));
    if (link.hadUser)
        lines.append(tr("What stood before the host, a user's name, is left out."));
    m_question = lines.join(u'\n');
    const bool isDoubtful = isMistaken || link.hadUser;
    m_bar.ask(
        isDoubtful ? MessageBar::Tone::Warning : MessageBar::Tone::Note, m_question,
        {{isMail ? tr("&Write") : tr("&Open Link"), [this, link] { open(link); }, !isDoubtful},
         {tr("&Copy Address"), [link] { copy(link); }},
         {tr("Cancel"), [] {}, isDoubtful}},
        link.shown);
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
