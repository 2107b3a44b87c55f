// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/unsavedwork.h"

#include "app/errortext.h"
#include "app/session/workspace.h"
#include "app/widgets/messagebar.h"
#include "app/window/articlepage.h"
#include "app/window/savingmessages.h"
#include "app/window/windowpages.h"

namespace Sidegloss {

namespace {

/// Enough of \a words to know them by.
QString shortened(const QString &words)
{
    constexpr qsizetype most = 80;
    const QString line = withoutControls(words.simplified());
    return line.size() <= most ? line : line.first(most - 1) + QChar(u'…');
}

} // namespace

UnsavedWork::UnsavedWork(const Places &places, MessageBar &bar, SavingMessages &messages,
                         QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_bar(bar)
    , m_messages(messages)
{}

void UnsavedWork::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_isAllowed = false;
    if (!workspace)
        return;
    connect(workspace, &Workspace::saveFailed, this,
            [this](const Error &error) { m_reason = SavingMessages::unsavedText(error); });
    connect(workspace, &Workspace::savingChanged, this, [this](Workspace::Saving saving) {
        if (saving != Workspace::Saving::Saved)
            return;
        m_bar.withdraw(m_reason);
        m_bar.withdraw(m_question);
    });
}

bool UnsavedWork::saveEdits()
{
    return m_places.article.saveEdits() && m_places.pages.saveEdits();
}

bool UnsavedWork::saveAll()
{
    m_reason.clear();
    if (!saveEdits())
        return false;
    const Result<> saved = m_workspace ? m_workspace->save() : Result<>();
    if (!saved) {
        m_reason = SavingMessages::unsavedText(saved.error());
        m_messages.sayUnsaved(saved.error());
    }
    return saved.has_value();
}

bool UnsavedWork::mayClose()
{
    if (m_isAllowed || saveAll())
        return true;
    ask(window());
    return false;
}

bool UnsavedWork::mayEndSession(const std::function<bool()> &mayAsk)
{
    if (saveAll())
        return true;
    if (mayAsk()) {
        ask(window());
        return false;
    }
    keepAsDrafts();
    return true;
}

bool UnsavedWork::keepAsDrafts()
{
    const bool notes = m_places.article.keepEdits();
    const bool pages = m_places.pages.keepEdits();
    return (!m_workspace || m_workspace->keepUnsaved()) && notes && pages;
}

UnsavedWork::Closing UnsavedWork::window()
{
    return {[this] { return saveAll(); }, [this] { return keepAsDrafts(); },
            m_places.article.unsavedWords(), [this] { allow(); }};
}

void UnsavedWork::askWhetherToClose(ArticlePane &pane, const std::function<void()> &close)
{
    // The tab may be closed otherwise before it is answered.
    const QPointer<ArticlePane> here(&pane);
    ask({[here] { return !here || here->saveEdits(); },
         [here] { return !here || here->keepEdits(); }, pane.unsavedWords(), close, &pane});
}

void UnsavedWork::ask(const Closing &closing)
{
    // Asked already, this or whether it may be lost.
    if (m_bar.isAsking() && m_bar.text() == m_question && m_asked == closing.pane)
        return;
    const QString reason = m_reason.isEmpty() ? tr("Not everything is saved yet.") : m_reason;
    const QString words = closing.words.isEmpty()
                              ? QString()
                              : tr("Not saved: “%1”").arg(shortened(closing.words)) + u'\n';
    m_asked = closing.pane;
    m_question =
        reason + u'\n' + words
        + tr("If you close anyway, saving is tried once more; else your words are kept as drafts.");
    m_bar.ask(MessageBar::Tone::Warning, m_question,
              {{tr("&Close Anyway"), [this, closing] { closeAnyway(closing); }, true},
               {tr("&Try Again"), [this, closing] { tryAgain(closing); }},
               {tr("&Keep Open"), [] {}}});
}

void UnsavedWork::tryAgain(const Closing &closing)
{
    m_reason.clear();
    if (closing.save())
        closing.close();
    else
        ask(closing);
}

void UnsavedWork::closeAnyway(const Closing &closing)
{
    if (closing.save() || closing.keep())
        closing.close();
    else
        askWhetherToLose(closing);
}

void UnsavedWork::askWhetherToLose(const Closing &closing)
{
    m_asked = closing.pane;
    m_question =
        tr("What isn't saved can't be kept as a draft either. Copy the words you need, or keep it "
           "open until they can be saved.");
    if (!closing.words.isEmpty())
        m_question += u'\n' + tr("This would be lost: “%1”").arg(shortened(closing.words));
    m_bar.ask(MessageBar::Tone::Error, m_question,
              {{tr("&Keep Open"), [] {}, true}, {tr("Close and &Lose It"), closing.close}});
}

void UnsavedWork::allow()
{
    m_isAllowed = true;
    Q_EMIT closeRequested();
}

} // namespace Sidegloss
