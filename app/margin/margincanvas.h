// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/margin/marginboard.h"
#include "app/margin/noteediting.h"

#include <QWidget>

namespace Sidegloss {

class Appearance;
class ChosenMarks;

/// The cards of the open article as they are seen: each at the height of its passage, never one
/// over another, with a thin line leading there; the editor in its card. Narrow, it shows numbered
/// marks. What hand and keys do is MarginView's.
class MarginCanvas : public QWidget
{
    Q_OBJECT

public:
    /// Below this width, in pixels, cards become marks.
    static constexpr int leastCardWidth = 190;

    explicit MarginCanvas(Appearance &appearance, QWidget *parent = nullptr);
    ~MarginCanvas() override;
    Q_DISABLE_COPY_MOVE(MarginCanvas)

    /// Null: none. Saves what is being edited in the session before, which must still live.
    virtual void setSession(DocumentSession *session);
    void setPassageLocator(PassageLocator locator);
    /// The marks that are shown as chosen; must outlive it. Without it none can be.
    void setChoice(ChosenMarks &choice);
    bool isChosen(AnnotationId id) const;
    bool isAnyChosen() const;
    bool isCollapsed() const;

    /// The current card, or the reply in it.
    std::optional<AnnotationId> current() const { return m_current; }
    bool isEditing() const { return m_editing->target().has_value(); }
    /// Saves and closes the open editor; false where saving failed, and then it stays open.
    virtual bool saveEdits();
    /// Keeps a draft of what can't be saved; true iff nothing would be lost with the editor.
    virtual bool keepEdits();
    /// What is being written and not saved; empty where that has no words.
    virtual QString unsavedWords() const;

    /// Cards and their replies, in order: what the arrow keys walk and a screen reader hears.
    QList<AnnotationId> items() const;
    QString itemName(AnnotationId id) const;
    /// In the widget's coordinates; empty where it isn't laid out.
    QRect itemRect(AnnotationId id) const;

public Q_SLOTS:
    /// The text scrolled or was set anew.
    void relayout();

Q_SIGNALS:
    void failed(const Sidegloss::Error &error);
    /// A single card was laid out, in a popover.
    void heightWanted(double height);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

    DocumentSession *session() const { return m_session; }
    const MarginBoard &board() const { return m_board; }
    NoteEditing &editing() { return *m_editing; }
    Appearance &appearance() const { return m_appearance; }
    ChosenMarks *choice() const { return m_choice; }

    /// Shows the card of \a id alone.
    void setOnly(AnnotationId id);
    bool isSingle() const { return m_only.has_value(); }
    /// Reads the cards if annotations changed.
    void refresh() { refresh(m_current); }
    /// The same where \a current is about to be: a mark without words has a card only then.
    void refresh(std::optional<AnnotationId> current);
    void arrange();
    /// The card that stands still: at its passage, or where it is now.
    void pin(AnnotationId id, bool whereItIs);
    void makeCurrent(std::optional<AnnotationId> id);
    void setHovered(std::optional<AnnotationId> id);
    /// Moves the cards up as far as it takes to show \a id whole, or its upper part.
    void reveal(AnnotationId id);
    /// Moves the cards by \a dy; what is left of it when they stand at their end.
    double shiftBy(double dy);
    std::optional<qsizetype> cardOf(std::optional<AnnotationId> id) const;
    const CardEntry &entry(qsizetype card) const { return m_board.cards().entries()[card]; }

private:
    void applyAppearance();
    void observe();
    void markStale();
    bool hasFleetingCard(std::optional<AnnotationId> id) const;
    void placeEditor();
    CardState stateOf(const CardEntry &entry) const;
    void paintEmpty(QPainter &painter) const;

    Appearance &m_appearance;
    DocumentSession *m_session = nullptr;
    ChosenMarks *m_choice = nullptr;
    MarginBoard m_board;
    NoteEditing *m_editing;
    std::optional<AnnotationId> m_only;
    std::optional<AnnotationId> m_current;
    std::optional<AnnotationId> m_asked; ///< For whom the cards were read.
    std::optional<AnnotationId> m_hovered;
    std::optional<AnnotationId> m_pinned;
    double m_pinOffset = 0;
    double m_shift = 0;
    double m_textTop = 0;
    bool m_stale = false;
};

} // namespace Sidegloss
