// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/highlightlayer.h"
#include "app/reader/scrollkeeper.h"
#include "app/reader/textselection.h"
#include "lib/document/link.h"
#include "lib/layout/slices.h"
#include "lib/store/documentrecord.h"

#include <QTextEdit>

namespace Sidegloss {

class Appearance;
class RenderedDocument;

/// The article: one calm column to read, select and mark. Nothing in it is loaded from disk or net.
/// Positions and ranges are those of Document::text(); coordinates are the viewport's.
class ReaderView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReaderView(Appearance &appearance, QWidget *parent = nullptr,
                        const SliceLimits &limits = {});
    ~ReaderView() override;
    Q_DISABLE_COPY_MOVE(ReaderView)

    /// Null shows nothing. The session must outlive its stay here.
    void setSession(DocumentSession *session);
    DocumentSession *session() const { return m_session; }
    const Theme &theme() const;

    enum class Align { Top, Center, IfHidden };
    /// Scrolls so that \a position stands a little below the top, in the middle, or is seen at all.
    void goTo(qsizetype position, Align align = Align::Top);
    /// To the range's start, in the middle, unless the range is seen already.
    void goTo(TextRange range);

    /// Nothing where nothing is selected.
    std::optional<TextRange> selection() const { return m_selection.range(); }
    void selectRange(TextRange range);
    void clearSelection();
    /// The whole article.
    void selectAll();
    /// The selection's text as in the article.
    void copy();
    qsizetype caretPosition() const { return m_selection.position(); }
    void setCaretPosition(qsizetype position);
    /// Where the caret would stand at \a position: a thin rectangle; an estimate far off screen.
    QRect caretRect(qsizetype position) const;
    /// The bands that a mark on \a range paints.
    QList<QRectF> rectsOf(TextRange range) const;
    /// The bands that the selection paints.
    QList<QRectF> selectionRects() const;

    std::optional<TextRange> visibleRange() const;
    /// What is nearest to \a point.
    qsizetype positionAt(const QPointF &point) const;
    /// The line that holds \a position, over the column's width; also off screen.
    QRectF lineRect(qsizetype position) const;
    /// Its top and height.
    qreal yOf(qsizetype position) const;
    qreal lineHeightAt(qsizetype position) const;
    /// Where \a position stands in the article's height, 0–1; an estimate, cheap.
    double shareOf(qsizetype position) const;

    ReadingPosition readingPosition() const;
    void restore(const ReadingPosition &place);

    /// What Ctrl and Shift with a click on a mark choose; must outlive the view. Without it they
    /// choose nothing.
    void setChoice(ChosenMarks &choice);
    /// Chooses a mark or lets it go, and activates it. REQUIRES: a choice is set.
    void chooseMark(AnnotationId id);
    void setCurrentAnnotation(std::optional<AnnotationId> id);
    /// Shows the current mark on \a range for now; nothing: where it is.
    void previewCurrentMark(std::optional<TextRange> range);
    const HighlightLayer &marks() const { return m_marks; }
    /// The next of the marks that lie under the caret, by annotationActivated().
    void cycleMarks();

    /// With a caret every selection can be made by keys.
    void setCaretMode(bool on);
    bool isCaretMode() const;
    /// Follows the link at the caret; false where there is none, or no caret.
    bool followLink();

    /// What a search found, in order, without overlap; \a current is an index into it.
    void setMatches(const QList<TextRange> &matches, std::optional<qsizetype> current);
    const QList<TextRange> &matches() const { return m_matches; }
    std::optional<qsizetype> currentMatch() const { return m_currentMatch; }

    /// The selection's start, else where the caret stands if it is seen, else the first line shown.
    qsizetype readingPlace() const;
    /// Leaves at least so many pixels beside the column, and never less than usual.
    void setSideMargin(double least);
    /// The column's left edge.
    qreal columnLeft() const;
    /// The baseline of the line that holds \a position.
    qreal baselineOf(qsizetype position) const;

    /// The selection's text with where it comes from, as plain text, HTML and Markdown at once.
    void copyWithSource();

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The mouse or the key was let go: what is selected now stays for a while.
    void selectionSettled(std::optional<Sidegloss::TextRange> range);
    void annotationActivated(Sidegloss::AnnotationId id);
    void sectionChanged(std::optional<qsizetype> section);
    void progressChanged(double progress);
    /// Lines moved on the screen: scrolled, resized, set anew.
    void geometryChanged();
    void marksChanged();
    void matchesChanged();
    /// Into the article, too; a footnote mark is a link.
    void linkActivated(const Sidegloss::WrittenLink &link);
    // From the context menu.
    void colourChosen(const QString &colour);
    void colourNamesRequested();
    void noteRequested();
    void claimRequested();
    void tagRequested();
    /// What can be done to the marks that are chosen is asked for, at \a place, in global
    /// coordinates.
    void choiceMenuRequested(const QPoint &place);
    void quotationRequested();
    void failed(const Sidegloss::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    FlowLayout *flow() const;
    void applyAppearance();
    void applyPalette();
    void showMarks();
    void settle();
    void fitSideMargin();
    void announceGeometry();
    void followCursor();
    void showSelection();
    void select(const TextSelection &selection);
    bool selectToEnd(const QKeyEvent &event);
    void settleSelection();
    void clicked(const QPointF &point, Qt::KeyboardModifiers modifiers);
    std::optional<AnnotationId> markReachedBy(const QMouseEvent &event) const;
    std::optional<qsizetype> positionUnder(const QPointF &point) const;
    std::optional<WrittenLink> linkAt(qsizetype position) const;
    QString copiedText() const;

    Appearance &m_appearance;
    SliceLimits m_limits;
    QPointer<DocumentSession> m_session;
    Document m_document;
    std::unique_ptr<RenderedDocument> m_rendered;
    double m_leastSide = 0;  ///< That something beside the column needs.
    ScrollKeeper m_scroll;
    TextSelection m_selection;
    bool m_showingSelection = false;
    HighlightLayer m_marks;
    QList<TextRange> m_matches;
    std::optional<qsizetype> m_currentMatch;
    std::optional<qsizetype> m_section;
    ChosenMarks *m_choice = nullptr;
    QPointF m_pressed;
    bool m_isReaching = false; ///< The mouse was pressed to choose up to a mark.
};

} // namespace Sidegloss
