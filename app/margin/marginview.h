// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/margin/margincanvas.h"
#include "lib/document/link.h"

#include <QPointer>

class QAbstractScrollArea;

namespace Sidegloss {

class CardCommands;
class NotePopover;

/// The margin: what the reader wrote, beside the text. Notes, replies and tags are edited in place;
/// whatever ends the editing saves. Up and Down walk the cards and their replies, Enter edits,
/// Delete removes, Esc goes back to the text. Shift with them, Space and Ctrl+A choose several, as
/// do Ctrl and Shift with a click. Where there is no room for cards, one opens beside its mark.
class MarginView : public MarginCanvas
{
    Q_OBJECT

public:
    explicit MarginView(Appearance &appearance, QWidget *parent = nullptr);
    ~MarginView() override;
    Q_DISABLE_COPY_MOVE(MarginView)

    void setSession(DocumentSession *session) override;
    bool saveEdits() override;
    bool keepEdits() override;
    QString unsavedWords() const override;
    /// The text beside it, which the wheel scrolls also over the margin.
    void setScrollArea(QAbstractScrollArea *text);
    /// The card that has opened beside its mark; null where none has.
    MarginView *popover() const;

public Q_SLOTS:
    /// As the text's choice; emits nothing.
    void setCurrent(std::optional<Sidegloss::AnnotationId> id);
    /// Goes to a card or reply, as a click on it does.
    void activate(Sidegloss::AnnotationId id);
    /// Opens the note of a card, or a reply, for writing.
    void edit(Sidegloss::AnnotationId id);
    void reply(Sidegloss::AnnotationId parent);
    void editTags(Sidegloss::AnnotationId id);
    /// Opens the editor that \a lost was being typed in, with its words. REQUIRES: its item is a
    /// note or reply of the session.
    void goOn(const Sidegloss::Draft &lost);

Q_SIGNALS:
    /// By the reader's hand or keys in the margin; of a reply, its card.
    void currentChanged(std::optional<Sidegloss::AnnotationId> id);
    void claimEditRequested(Sidegloss::ClaimId id);
    /// Make the mark an appearance of a claim yet to be written.
    void claimRequested(Sidegloss::AnnotationId id);
    /// What was done to a note or reply is asked for; it stands at \a place, in global coordinates.
    void historyRequested(Sidegloss::AnnotationId id, const QRect &place);
    void linkActivated(const Sidegloss::WrittenLink &link);
    /// What the colours mean is to be edited.
    void colorNamesRequested();
    /// Delete was pressed while marks are chosen.
    void choiceRemovalRequested();
    /// What can be done to the marks that are chosen is asked for, at \a place, in global
    /// coordinates.
    void choiceMenuRequested(const QPoint &place);
    /// Esc: the focus should go to the text.
    void leaveRequested();
    /// The current card isn't beside a passage, but at the text's start or end: scroll to \a
    /// position.
    void scrollRequested(qsizetype position);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    friend class NotePopover;

    void choose(AnnotationId id, bool pinWhereItIs);
    void announceCurrent();
    void step(qsizetype by);
    void reach(qsizetype by);
    bool chooseByKey(const QKeyEvent &event);
    void chooseByMouse(AnnotationId item, Qt::KeyboardModifiers modifiers);
    void editCurrent();
    void removeCurrent();
    void open(const EditTarget &target, const std::optional<Draft> &lost = {});
    void openPopover(qsizetype card);
    void editingClosed(bool byKey);
    CardHit hitAt(QPointF point) const;
    std::optional<AnnotationId> itemAt(QPointF point) const;

    CardCommands *m_commands;
    QPointer<QAbstractScrollArea> m_text;
    QPointer<NotePopover> m_popover;
};

} // namespace Sidegloss
