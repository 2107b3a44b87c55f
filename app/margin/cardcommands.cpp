// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/cardcommands.h"

#include "app/margin/cardcontent.h"
#include "app/margin/cardmenu.h"
#include "app/session/documentsession.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Sidegloss {

namespace {

QList<WrittenLink> linksIn(const QString &note)
{
    const Document document = readNote(note);
    QList<WrittenLink> links;
    for (const Span &span : document.spans()) {
        if (span.kind == SpanKind::Link && isLink(span.destination))
            links.append({span.destination, document.text(span.range)});
    }
    return links;
}

} // namespace

const Annotation *CardCommands::annotation(AnnotationId id) const
{
    const AnchoredAnnotation *item = m_session ? m_session->annotations().find(id) : nullptr;
    return item ? &item->annotation : nullptr;
}

void CardCommands::report(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

void CardCommands::showMenu(AnnotationId id, AnnotationId card, const Theme &theme,
                            QPoint globalPosition, QWidget *parent)
{
    const Annotation *about = annotation(id);
    if (!about)
        return;
    const bool reply = id != card;
    auto *menu = new CardMenu({reply, !about->note().isEmpty(), about->claim().has_value(),
                               about->target.color, m_session->workspace().colorNames(),
                               linksIn(about->note())},
                              theme, parent);
    connect(menu, &CardMenu::editRequested, this, [this, id, card, reply] {
        Q_EMIT editRequested(reply ? EditTarget{card, CardPart::Reply, id}
                                   : EditTarget{card, CardPart::Note, {}});
    });
    connect(menu, &CardMenu::replyRequested, this,
            [this, card] { Q_EMIT editRequested({card, CardPart::Reply, {}}); });
    connect(menu, &CardMenu::tagsRequested, this,
            [this, card] { Q_EMIT editRequested({card, CardPart::Tags, {}}); });
    connect(menu, &CardMenu::colorChosen, this, [this, card](const QString &color) {
        if (m_session)
            report(m_session->setColor({card}, color));
    });
    connect(menu, &CardMenu::colorNamesRequested, this, &CardCommands::colorNamesRequested);
    connect(menu, &CardMenu::claimRequested, this, [this, card] { requestClaim(card); });
    connect(menu, &CardMenu::copyRequested, this, [this, id] { copy(id); });
    connect(menu, &CardMenu::historyRequested, this, [this, id] { Q_EMIT historyRequested(id); });
    connect(menu, &CardMenu::linkRequested, this, &CardCommands::linkRequested);
    connect(menu, &CardMenu::removeRequested, this, [this, id] { remove(id); });
    menu->popup(globalPosition);
}

void CardCommands::copy(AnnotationId id) const
{
    const Annotation *about = annotation(id);
    if (!about)
        return;
    QString text = about->note();
    if (const auto claim = about->claim().and_then([&](ClaimId c) { return m_session->claim(c); });
        text.isEmpty() && claim)
        text = claim->statement;
    if (text.isEmpty())
        text = about->target.quote().value_or(TextQuoteSelector()).exact;
    QGuiApplication::clipboard()->setText(text);
}

void CardCommands::remove(AnnotationId id)
{
    if (m_session)
        report(m_session->remove({id}));
}

void CardCommands::requestClaim(AnnotationId id)
{
    const Annotation *about = annotation(id);
    if (about && about->claim())
        Q_EMIT claimEditRequested(*about->claim());
    else if (about)
        Q_EMIT claimRequested(id);
}

} // namespace Sidegloss
