// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/navigationhistory.h"
#include "lib/base/error.h"
#include "lib/base/identifier.h"
#include "lib/store/documentrecord.h"

#include <QWidget>

#include <optional>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace Sidegloss {

class Appearance;
class DocumentSession;
class FindList;
class NoticeBanner;
class QuotesView;
class ReaderPage;
class SectionsView;

/// The article with its side bar: sections above quotations at the left, or in their place what a
/// search found; the text and its margin below what has to be said of it.
class ArticlePage : public QWidget
{
    Q_OBJECT

public:
    enum class Panel { Sections, Quotes, Notes };

    explicit ArticlePage(Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ArticlePage)

    void setSession(DocumentSession *session);
    ReaderPage *readerPage() const { return m_page; }

    void setSideBarShown(bool shown);
    /// Without side bar and cards, as long as it lasts; the side bar is as it was afterwards.
    void setOnlyText(bool only);
    /// Gives \a panel the focus, and shows it first where it is hidden.
    void focusPanel(Panel panel);
    /// What can be done to the quotation that is chosen in the list.
    QMenu *quotationMenu() const;
    /// Goes to the first thing that is to be repaired.
    void showRepairs();
    /// Saves what is being edited; false where it isn't saved.
    bool saveEdits();
    /// What WindowState keeps of it.
    void saveLayout() const;

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
    void sideBarShownChanged(bool shown);
    /// What was done to a correction of a quotation is asked for.
    void historyRequested(Sidegloss::AnnotationId id, const QRect &place);
    void failed(const Sidegloss::Error &error);
    /// The article may have been read in the wrong encoding.
    void readAsRequested();

private:
    void join();
    void joinFind();
    void showFound();
    void focusFound();

    SectionsView *m_sections;
    QuotesView *m_quotes;
    NoticeBanner *m_notices;
    ReaderPage *m_page;
    FindList *m_found;
    QSplitter *m_panels;
    QStackedWidget *m_sideBar;
    QSplitter *m_splitter;
    DocumentSession *m_session = nullptr;
    bool m_isHiddenForText = false; ///< The side bar, which is to come back.
    bool m_shownForFound = false;   ///< The side bar, which is to go with the list.
};

} // namespace Sidegloss
