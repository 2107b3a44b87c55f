// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/articletabs.h"
#include "app/window/headerbar.h"
#include "app/window/navigationhistory.h"
#include "app/window/statusline.h"
#include "app/window/windowpages.h"
#include "lib/document/link.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <variant>

class QStackedWidget;

namespace Sidegloss {

class Actions;
class Appearance;
class ArticlePage;
class ArticlePane;
class DocumentSession;
class DraftOffers;
class EmptyPage;
class ExportRun;
class GoToPopover;
class HeaderUpdates;
class LibraryCare;
class LibraryWatch;
class LinkOpening;
class MessageBar;
class OpenArticle;
class ReadAs;
class ReaderPage;
class SavingMessages;
class StatusUpdates;
class TrashKeeper;
class UndoActions;
class UnsavedWork;
class WindowMenu;
class WindowPanels;
struct ExportChoice;
struct LostWords;

/// The window: joins header, pages and status line, and gives every action its meaning.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    /// The library to work in, which must outlive the window or the next call; null: none for now.
    void setWorkspace(Workspace *workspace);
    /// There is none: the library at \a path can't be opened.
    void setBrokenLibrary(const QString &path, const Error &reason);

    /// As ArticleTabs::setAhead().
    void setAhead(const std::shared_ptr<OpenArticle> &article) { m_articles->setAhead(article); }
    void open(const QString &path);
    /// As ArticleTabs::openAll().
    void openAll(const QStringList &paths);
    /// What was open last, else (the first time) the sample in the reader's language.
    void openLast();
    /// None: the article, or what invites to open one.
    void showLibrary(std::optional<LibraryPage> which);
    /// Writes the open article and its marks to \a path.
    void exportTo(const QString &path, const ExportChoice &choice);

    const Actions &actions() const { return *m_actions; }
    ArticlePage *articlePage() const { return m_articlePage; }
    /// Of the current pane; null where it shows no article.
    DocumentSession *session() const;
    MessageBar *messageBar() const { return m_message; }
    UnsavedWork *unsavedWork() const { return m_unsaved; }
    /// True while an article is being read.
    bool isBusy() const { return m_articles->isLoading(); }

Q_SIGNALS:
    /// Another library was chosen in the settings.
    void libraryRequested(const QString &path);
    /// A backup has taken the place of the library, which is to be opened again.
    void libraryRestored();
    /// An article stands in the window, or why it doesn't is said.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // mainwindow.cpp: what stands where
    void layOut();
    void joinPage();
    void restoreLayout();
    void showLoading(const QString &path);
    void showEmpty();
    void showFailure(const Error &error);
    void showPage(QWidget *shown);
    void updateHeader();

    // windowtabs.cpp: articles and their panes
    void joinArticles();
    void joinLoading();
    void joinTabActions();
    void joinPane(ArticlePane *pane);
    void joinMessages(ArticlePane *pane);
    void followPane();
    void showArticle(bool isNew);
    void showTabMenu(TabId tab, const QPoint &place);
    ArticlePane *pane() const;
    ReaderPage *page() const;

    // windowactions.cpp: what the actions do
    void joinActions();
    void joinMarkActions();
    void joinChoiceActions();
    void joinPanels();
    void joinReadAs();
    void chooseFiles();
    void setOnlyText(bool only);
    void zoom(double step);
    void chooseExport(const ExportChoice &choice);
    void sayExported(const QString &path);
    void showAbout();

    // windownavigation.cpp: from place to place
    void joinSteps();
    void go(const std::optional<Place> &place);
    Place here() const;
    void leave();
    void followLink(const WrittenLink &written);
    void openSource();

    // windowlibrary.cpp: what concerns the library; setWorkspace, setBrokenLibrary, showLibrary,
    // too
    void joinLibrary();
    void nameColors();
    void joinOffers();
    void chooseLibrary();
    void openRestored();
    /// Opens an article of the library, from where it was last seen.
    void openKnown(DocumentId document);
    void goToPassage(AnnotationId annotation, DocumentId document);
    void goOnWriting(const LostWords &lost);
    void sayRestored(const Change &change);
    void showHistory(const std::variant<AnnotationId, ClaimId> &item, const QRect &place);

    Appearance &m_appearance;
    Workspace *m_workspace = nullptr;
    std::optional<Error> m_noLibrary;
    Actions *m_actions;
    HeaderBar *m_header;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    EmptyPage *m_emptyPage;
    ArticlePage *m_articlePage;
    ArticleTabs *m_articles;
    StatusLine *m_status;
    WindowMenu *m_menu;
    WindowPanels *m_panels;
    UndoActions *m_undo;
    ExportRun *m_export;
    ReadAs *m_readAs;
    StatusUpdates *m_statusUpdates;
    SavingMessages *m_savingMessages;
    DraftOffers *m_offers;
    LibraryCare *m_care;
    WindowPages *m_library;
    UnsavedWork *m_unsaved;
    HeaderUpdates *m_headerUpdates;
    LibraryWatch *m_watch;
    LinkOpening *m_links;
    GoToPopover *m_goTo;
    std::unique_ptr<TrashKeeper> m_trashKeeper;
    std::optional<AnnotationId> m_pendingMark;
    std::optional<qsizetype> m_pendingPosition;
    std::optional<Place> m_cameFrom; ///< Where the article asked for leads back to.
    QTimer m_loadingTimer;
    QTimer m_pollTimer; ///< For what another process writes in the library.
};

} // namespace Sidegloss
