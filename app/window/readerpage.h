// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/documentsession.h"
#include "lib/document/link.h"

#include <QPointer>
#include <QWidget>

namespace Sidegloss {

class Appearance;
class BookmarkRibbons;
class ReaderChoice;
class ReaderFind;
class ReaderSteps;
class LineFlash;
class MarginView;
class MarkEnds;
class OverviewBar;
class PassageClaim;
class ReaderView;
class SelectionBubble;
class TimeGutter;

/// One article to read and to mark: the text, its find bar and overview, the bubble at a selection,
/// the notes in the margin and the card that makes a claim, joined so that they speak of the same
/// mark.
class ReaderPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPage(Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ReaderPage)

    /// Null empties the page. Notes being written are saved first.
    void setSession(DocumentSession *session);

    ReaderView *reader() const { return m_reader; }
    MarginView *margin() const { return m_margin; }
    ReaderFind *find() const { return m_find; }
    ReaderSteps *steps() const { return m_steps; }
    ReaderChoice *choice() const { return m_choice; }
    MarkEnds *ends() const { return m_ends; }
    /// Numbered marks in place of the cards, however wide the page is.
    void setMarginFolded(bool folded);
    std::optional<AnnotationId> currentMark() const { return m_current; }

    /// What of the selection is quoted; none where that is nothing.
    std::optional<TextRange> selectedQuotation() const;

    /// Gives the text the focus, with the caret at \a position, and shows for a moment where that
    /// is.
    void goToPlace(qsizetype position);
    /// Shows the passage of a mark and makes it the current one; does nothing for a mark without a
    /// place.
    void goToMark(AnnotationId id);
    /// The card of the first mark whose passage isn't found; false where there is none.
    bool goToFirstOrphan();
    /// Opens the editor that \a lost was being typed in, with its words; where its note is gone, on
    /// a new note to the article that has them.
    void goOnWriting(const Draft &lost);

    // readerpagemarks.cpp: what is done to the selection, else to the marks that are chosen
    // (coloured, tagged, deleted) or to the current one
    void mark(const QString &color);
    void writeNote();
    /// On the whole article.
    void writeArticleNote();
    /// Marks the selected words wherever they stand in the article and aren't marked yet.
    void markEveryOccurrence();
    void makeClaim();
    void editTags();
    void deleteMark();
    /// Of the selection alone, by quotationRequested().
    void addQuotation();
    /// Makes \a range a mark without a selection: from the list of quotations.
    void markPassage(TextRange range);
    void claimPassage(TextRange range);

Q_SIGNALS:
    void failed(const Sidegloss::Error &error);
    void linkActivated(const Sidegloss::WrittenLink &link);
    /// The source is asked for, where its recording has come to \a time.
    void timeActivated(std::chrono::milliseconds time);
    /// The passage is to be one of the article's quotations.
    void quotationRequested(Sidegloss::TextRange selected);
    /// The whole claim is asked for: on the page of claims.
    void claimEditRequested(Sidegloss::ClaimId id);
    void historyRequested(Sidegloss::AnnotationId id, const QRect &place);
    /// What can be done to the marks that are chosen is asked for, at \a place, in global
    /// coordinates.
    void choiceMenuRequested(const QPoint &place);
    /// What the colours mean is to be edited.
    void colorNamesRequested();
    /// A short word on what to do first: nothing is selected, and so on.
    void hinted(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fitMargin();
    void joinReader();
    void joinMargin();
    void joinBubble();
    void joinChoice();

    void setCurrent(std::optional<AnnotationId> id);
    void forgetVanished();
    /// Says what mark one has come to; \a item: with a place.
    void announce(const AnchoredAnnotation &item);
    /// The mark of a note or a reply: itself, or what the reply is to.
    AnnotationId markOf(const AnchoredAnnotation &item) const;
    /// A mark for the selection, saved; the current one without a selection; else a hint.
    std::optional<AnnotationId> markForAction(const QString &color);
    std::optional<AnnotationId> annotate(const AnnotationDraft &draft);
    void claimOfMark(AnnotationId id);
    void openClaim(TextRange range);
    void applyClaim(TextRange range, const ClaimDraft &claim);
    /// True iff it went well; else says why.
    bool report(const Result<> &result);

    Appearance &m_appearance;
    QPointer<DocumentSession> m_session;
    ReaderView *m_reader;
    TimeGutter *m_times;
    OverviewBar *m_overview;
    ReaderFind *m_find;
    MarginView *m_margin;
    SelectionBubble *m_bubble;
    BookmarkRibbons *m_ribbons;
    MarkEnds *m_ends;
    LineFlash *m_flash;
    PassageClaim *m_claim;
    ReaderSteps *m_steps;
    ReaderChoice *m_choice;
    std::optional<AnnotationId> m_current;
    bool m_isMarginFolded = false;
};

} // namespace Sidegloss
