// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/articlesidebar.h"
#include "app/window/navigationhistory.h"
#include "lib/base/error.h"
#include "lib/base/identifier.h"
#include "lib/store/documentrecord.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace Sidegloss {

class Appearance;
class DocumentSession;
class NoticeBanner;
class OpenArticle;
class PlaceKeeper;
class ReaderPage;

/// One view of one article: the text and its margin below what has to be said of it, the side bar
/// that goes with them, where one is in it and where one came from. Several may show one article;
/// what is done in one is seen in all.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    enum class Panel { Sections, Quotes, Notes };

    /// What is chosen of \a shared, which must outlive it, holds here, too; but its type may have a
    /// size of its own.
    explicit ArticlePane(Appearance &shared, QWidget *parent = nullptr);
    ~ArticlePane() override;
    Q_DISABLE_COPY_MOVE(ArticlePane)

    /// Follows the article when it is read again; null: shows nothing. The place in the one before
    /// is kept.
    void setArticle(std::shared_ptr<OpenArticle> article);
    const std::shared_ptr<OpenArticle> &article() const { return m_article; }
    /// Null where no article is shown.
    DocumentSession *session() const;
    /// Empty where no article is shown.
    QString path() const;
    /// The article's title, else its file's name; empty where no article is shown.
    QString title() const;

    /// The title of the section being read; empty before the first heading.
    QString section() const { return m_section; }

    /// How things look here.
    Appearance &appearance() const { return *m_appearance; }
    ReaderPage *readerPage() const { return m_page; }
    /// Stands wherever the window puts it, and goes with the pane.
    ArticleSideBar *sideBar() const { return m_sideBar; }
    /// What can be done to the quotation that is chosen in the list.
    QMenu *quotationMenu() const;
    NavigationHistory &history() { return m_history; }

    /// To where the article was left: here, else anywhere.
    void returnToPlace();
    /// Where it was left here; none: nowhere.
    void setPlace(const std::optional<ReadingPosition> &place) { m_left = place; }
    ReadingPosition readingPosition() const;
    /// Gives \a panel, which is seen, the focus.
    void focusPanel(Panel panel);
    /// Goes to the first thing that is to be repaired.
    void showRepairs();
    /// Saves what is being edited, and the place; false where the former isn't saved.
    bool saveEdits();
    /// Keeps drafts of what can't be saved; true iff nothing would be lost.
    bool keepEdits();
    /// What is being written and isn't saved; empty where that has no words.
    QString unsavedWords() const;

    /// The first line shown, in UTF-16 code units.
    qsizetype position() const;
    void goTo(qsizetype position);
    /// To the heading or footnote that a link to #\a fragment names, percent-decoded; false where
    /// there is none.
    bool goToFragment(const QString &fragment);

Q_SIGNALS:
    /// The reader is about to be taken elsewhere: the place to come back to.
    void leaving();
    void sectionChanged(const QString &title);
    /// Where one is was saved.
    void placeKept();
    /// Something in the side bar is to be seen.
    void sideBarRequested();
    /// The list of what was found is to be seen, as long as the search lasts, or no longer.
    void foundListRequested(bool shown);
    /// What was done to a correction of a quotation is asked for.
    void historyRequested(Sidegloss::AnnotationId id, const QRect &place);
    void failed(const Sidegloss::Error &error);
    /// The article may have been read in the wrong encoding.
    void readAsRequested();

private:
    void setSession(DocumentSession *session);
    void joinSideBar();
    void joinFind();

    std::unique_ptr<Appearance> m_appearance;
    std::shared_ptr<OpenArticle> m_article;
    NoticeBanner *m_notices;
    ReaderPage *m_page;
    QPointer<ArticleSideBar> m_sideBar;
    PlaceKeeper *m_place;
    std::optional<ReadingPosition> m_left; ///< Where it goes next.
    NavigationHistory m_history;
    QString m_section;
};

} // namespace Sidegloss
