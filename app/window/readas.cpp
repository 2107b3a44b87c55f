// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/readas.h"

#include "app/inbackground.h"
#include "app/session/articlefile.h"
#include "app/window/openarticle.h"
#include "app/window/encodingpopover.h"

#include <QWidget>

#include <utility>

namespace Sidegloss {

ReadAs::ReadAs(const Appearance &appearance, QWidget *anchor, QWidget *window)
    : QObject(window)
    , m_appearance(appearance)
    , m_anchor(anchor)
    , m_window(window)
{}

void ReadAs::setArticle(OpenArticle *article)
{
    if (article == m_article)
        return;
    if (m_article)
        m_article->disconnect(this);
    m_before.reset();
    m_article = article;
    if (!article)
        return;
    connect(article, &OpenArticle::opened, this, &ReadAs::sayWhatStayed);
    connect(article, &OpenArticle::failed, this, [this] { m_before.reset(); });
    connect(article, &OpenArticle::kept, this, [this] { m_before.reset(); });
}

void ReadAs::ask()
{
    if (!m_article || !m_article->session())
        return;
    const QString path = m_article->path();
    inBackground(
        this, [path] { return encodingChoices(path); },
        [this, path](const Result<QList<EncodingPreview>> &choices) {
            if (!m_article || !m_article->session() || m_article->path() != path)
                return;
            if (!choices) {
                Q_EMIT failed(choices.error());
                return;
            }
            if (!m_choices) {
                m_choices = new EncodingPopover(m_appearance, m_window);
                connect(m_choices, &EncodingPopover::chosen, this, &ReadAs::read);
            }
            m_choices->setChoices(*choices, m_article->session()->document().metadata().encoding);
            m_choices->ask(m_anchor->isVisible() ? m_anchor : m_anchor->parentWidget());
        });
}

void ReadAs::read(const QString &encoding)
{
    const DocumentSession *session = m_article ? m_article->session() : nullptr;
    if (!session)
        return;
    const QString path = m_article->path();
    const Before before{session->record().id,
                        static_cast<int>(session->annotations().items().size()),
                        session->document().metadata().encoding};
    inBackground(
        this, [path, encoding] { return chooseEncoding(path, encoding); },
        [this, path, before](const Result<> &remembered) {
            if (!m_article || m_article->path() != path)
                return;
            if (!remembered) {
                Q_EMIT failed(remembered.error());
                return;
            }
            m_before = before;
            m_article->read();
        });
}

void ReadAs::sayWhatStayed()
{
    const std::optional<Before> before = std::exchange(m_before, {});
    if (before && before->marks > 0 && m_article->session()->record().id != before->document)
        Q_EMIT marksStayed(before->marks, before->encoding);
}

} // namespace Sidegloss
