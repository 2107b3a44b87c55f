// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/lostwords.h"
#include "app/widgets/messagebar.h"
#include "lib/base/error.h"
#include "lib/base/identifier.h"

#include <QObject>
#include <QPointer>

namespace Sidegloss {

class Workspace;

/// Offers words that were never saved in the message bar, one after the other, until each is taken
/// up or given up. What is passed over is offered again the next time.
class DraftOffers : public QObject
{
    Q_OBJECT

public:
    DraftOffers(MessageBar &bar, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DraftOffers)

    /// May be null; else it must outlive its use here.
    void setWorkspace(Workspace *workspace);
    /// Offers what belongs to \a article, which has just been opened; none: no article is open. The
    /// first time, and after openRequested(), also what belongs anywhere else.
    void offer(std::optional<DocumentId> article);
    /// No article is open any more.
    void forgetArticle() { m_article.reset(); }

Q_SIGNALS:
    /// The words are to stand in their editor again.
    void continueRequested(const Sidegloss::LostWords &lost);
    /// An article with words to offer is to be opened.
    void openRequested(Sidegloss::DocumentId article);
    /// By the reader's hand, the last one was decided: the focus should go back.
    void finished();
    void failed(const Sidegloss::Error &error);

private:
    enum class Focus { Take, Leave };

    void showNext(Focus focus);
    QList<LostWords> undecided();
    QString wordsFor(const LostWords &lost) const;
    QString titleOf(DocumentId article) const;
    QList<MessageBar::Action> actionsFor(const LostWords &lost, Focus focus);
    void goOn(const LostWords &lost);
    void discard(const LostWords &lost);

    MessageBar &m_bar;
    QPointer<Workspace> m_workspace;
    std::optional<DocumentId> m_article;
    bool m_everywhere = true;    ///< Not only of the article.
    bool m_askEverywhere = true; ///< The same for the next offer().
    QList<Draft> m_takenUp;      ///< In their editors, and lost until they are kept anew.
};

} // namespace Sidegloss
