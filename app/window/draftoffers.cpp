// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/draftoffers.h"

#include "app/errortext.h"
#include "app/session/workspace.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

/// Beginning and end: where one left off tells most.
QString excerpt(const QString &text)
{
    constexpr qsizetype most = 120;
    const QString line = withoutControls(text.simplified());
    if (line.size() <= most)
        return line;
    return line.first(most / 2).trimmed() + QChar(u'…') + line.last(most / 2).trimmed();
}

} // namespace

DraftOffers::DraftOffers(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{}

void DraftOffers::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_article.reset();
    m_askEverywhere = true;
    m_takenUp.clear();
    if (!workspace)
        return;
    const auto offerLeft = [this] {
        m_everywhere = true;
        showNext(Focus::Leave);
    };
    // Queued: what leaves them may be about to close.
    connect(workspace, &Workspace::draftLeft, this, offerLeft, Qt::QueuedConnection);
}

void DraftOffers::offer(std::optional<DocumentId> article)
{
    m_article = article;
    m_everywhere = std::exchange(m_askEverywhere, false);
    showNext(Focus::Take);
}

QList<LostWords> DraftOffers::undecided()
{
    if (!m_workspace || m_workspace->store().isReadOnly())
        return {};
    const Result<QList<LostWords>> all = lostWords(*m_workspace);
    if (!all) {
        Q_EMIT failed(all.error());
        return {};
    }
    QList<LostWords> lost = *all;
    const auto isHere = [this](const LostWords &one) {
        return m_article && one.draft.document == m_article;
    };
    lost.removeIf([&](const LostWords &one) {
        return m_takenUp.contains(one.draft) || (!m_everywhere && !isHere(one));
    });
    std::ranges::stable_partition(lost, isHere);
    return lost;
}

void DraftOffers::showNext(Focus focus)
{
    const QList<LostWords> lost = undecided();
    if (lost.isEmpty())
        return;
    QString text = wordsFor(lost.first());
    if (lost.size() > 1)
        text += QChar(u' ') + tr("(%Ln more)", nullptr, static_cast<int>(lost.size() - 1));
    m_bar.showMessage(MessageBar::Tone::Note, text, actionsFor(lost.first(), focus));
}

QString DraftOffers::wordsFor(const LostWords &lost) const
{
    const QString words = excerpt(lost.draft.markdown);
    const auto document = lost.draft.document;
    if (document && document != m_article)
        return tr("A note you were writing in “%1” was kept: “%2”").arg(titleOf(*document), words);
    QString text;
    switch (lost.draft.part) {
    case DraftPart::Note:
        text = tr("A note you were writing was kept: “%1”").arg(words);
        break;
    case DraftPart::Reply:
        text = tr("A reply you were writing was kept: “%1”").arg(words);
        break;
    case DraftPart::Reasoning:
        text = tr("The reasoning you were writing for a claim was kept: “%1”").arg(words);
        break;
    }
    if (lost.isOvertaken())
        text += QChar(u'\n') + tr("What is saved there has changed since.");
    if (!lost.saved && document)
        text += QChar(u'\n') + tr("What it belonged to is gone; it becomes a note on the article.");
    return text;
}

QString DraftOffers::titleOf(DocumentId article) const
{
    const auto record = m_workspace->store().document(article);
    if (!record || !*record)
        return {};
    const QString &title = (*record)->metadata.title;
    return withoutControls(title.isEmpty() ? QFileInfo((*record)->path).fileName() : title);
}

QList<MessageBar::Action> DraftOffers::actionsFor(const LostWords &lost, Focus focus)
{
    const bool takesFocus = focus == Focus::Take;
    const MessageBar::Action giveUp{tr("&Discard"), [this, lost] { discard(lost); }};
    const auto document = lost.draft.document;
    if (document && document != m_article) {
        const auto open = [this, document] {
            m_askEverywhere = true;
            Q_EMIT openRequested(*document);
        };
        return {{tr("&Open"), open, takesFocus}, giveUp};
    }
    if (!lost.saved && !document) {
        // A claim that is gone has no place for its reasoning.
        const auto copy = [lost] { QGuiApplication::clipboard()->setText(lost.draft.markdown); };
        return {{tr("&Copy the Words"), copy, takesFocus}, giveUp};
    }
    return {{tr("&Continue Writing"), [this, lost] { goOn(lost); }, takesFocus}, giveUp};
}

void DraftOffers::goOn(const LostWords &lost)
{
    m_takenUp.append(lost.draft);
    Q_EMIT continueRequested(lost);
    // Where one writes now, the focus stays.
    showNext(Focus::Leave);
}

void DraftOffers::discard(const LostWords &lost)
{
    if (const Result<> discarded = m_workspace->discardDraft(lost.draft); !discarded) {
        Q_EMIT failed(discarded.error());
        return;
    }
    showNext(Focus::Take);
    if (m_bar.isHidden())
        Q_EMIT finished();
}

} // namespace Sidegloss
