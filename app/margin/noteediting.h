// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/margin/cardlayout.h"
#include "app/spelling/spelling.h"
#include "lib/base/error.h"
#include "lib/store/draft.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace Sidegloss {

class DocumentSession;
class DraftKeeper;
class NoteEditor;
class TagEditor;

/// What is being written: the note of a card, its tags, or a reply, an old one or a new one.
struct EditTarget
{
    AnnotationId card;
    CardPart part = CardPart::Note;    ///< Note, Tags or Reply.
    std::optional<AnnotationId> reply; ///< Reply: none for a new one.

    friend bool operator==(const EditTarget &, const EditTarget &) = default;
};

/// The one editor that may be open in the margin. Whatever ends it saves, through the session;
/// where that fails it stays open with its text. Until then a draft of the words is kept.
class NoteEditing : public QObject
{
    Q_OBJECT

public:
    /// \a host becomes the editors' parent widget.
    explicit NoteEditing(QWidget *host);
    Q_DISABLE_COPY_MOVE(NoteEditing)

    Spelling &spelling() { return m_spelling; }
    const std::optional<EditTarget> &target() const { return m_target; }
    QWidget *editor() const;
    /// The place to leave in the card \a id, \a width wide; none where it isn't edited.
    std::optional<CardSlot> slotFor(AnnotationId id, double width) const;

    /// Saves and closes what is open, then opens \a target. The session must live until close() or
    /// save(). The words of \a lost, where given, stand there as if they were just typed.
    void open(DocumentSession &session, const EditTarget &target, const CardStyle &style,
              const std::optional<Draft> &lost = {});
    /// Saves; true iff there is nothing unsaved now.
    bool save();
    /// Saves and closes; stays open where saving failed.
    bool close();
    /// Keeps a draft of what can't be saved; true iff nothing would be lost with the editor.
    bool keep();
    /// Of a note or reply, or tags; empty where everything is saved.
    QString unsavedWords() const;
    /// Closes without saving, where what was edited is gone. Unsaved words are left as a draft.
    void discard();
    void applyStyle(const CardStyle &style);

Q_SIGNALS:
    void heightChanged();
    /// \a byKey: the focus should go back to the card.
    void closed(bool byKey);
    void failed(const Sidegloss::Error &error);

private:
    void openNote(const CardStyle &style, const std::optional<Draft> &lost);
    void keepDrafts();
    bool saveNote();
    bool saveReply();
    bool saveTags();
    void leave(bool byKey);

    QWidget *m_host;
    Spelling m_spelling;
    DraftKeeper *m_drafts;
    DocumentSession *m_session = nullptr;
    std::optional<EditTarget> m_target;
    std::optional<DocumentId> m_namesFrom;
    QString m_saved;
    QPointer<NoteEditor> m_note;
    QPointer<TagEditor> m_tags;
};

} // namespace Sidegloss
