// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/noteediting.h"

#include "app/margin/noteeditor.h"
#include "app/session/documentsession.h"
#include "app/session/draftkeeper.h"
#include "app/session/marktags.h"
#include "app/widgets/tageditor.h"

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

QString noteOf(const DocumentSession &session, AnnotationId id)
{
    const AnchoredAnnotation *item = session.annotations().find(id);
    return item ? item->annotation.note() : QString();
}

QStringList tagsOf(const DocumentSession &session, AnnotationId id)
{
    const AnchoredAnnotation *item = session.annotations().find(id);
    return item ? item->annotation.tags() : QStringList();
}

/// A note on the whole article that says nothing is nothing: no passage shows it.
void removeIfNothing(DocumentSession &session, AnnotationId id)
{
    const AnchoredAnnotation *item = session.annotations().find(id);
    if (!item || !item->annotation.target.selectors.isEmpty() || item->annotation.target.replyTo)
        return;
    const Annotation &note = item->annotation;
    if (note.note().isEmpty() && note.tags().isEmpty() && !note.claim())
        std::ignore = session.remove({id}); // What can't be removed now is seen and can be later.
}

} // namespace

NoteEditing::NoteEditing(QWidget *host)
    : QObject(host)
    , m_host(host)
    , m_drafts(new DraftKeeper(this))
{}

QWidget *NoteEditing::editor() const
{
    return m_note ? static_cast<QWidget *>(m_note) : m_tags;
}

std::optional<CardSlot> NoteEditing::slotFor(AnnotationId id, double width) const
{
    if (!m_target || m_target->card != id)
        return {};
    const double height = m_note ? m_note->heightFor(CardLayout::slotWidth(m_target->part, width))
                                 : m_tags->sizeHint().height() + 2;
    return CardSlot{m_target->part, m_target->reply, height};
}

void NoteEditing::open(DocumentSession &session, const EditTarget &target, const CardStyle &style,
                       const std::optional<Draft> &lost)
{
    if ((m_target == target && !lost) || !close())
        return;
    m_session = &session;
    m_target = target;
    if (std::exchange(m_namesFrom, session.record().id) != session.record().id)
        m_spelling.setNamesFrom(session.document().text());
    if (target.part == CardPart::Tags) {
        m_tags = new TagEditor(tagsOf(session, target.card), knownTags(session), m_host);
        applyStyle(style);
        connect(m_tags, &TagEditor::left, this, &NoteEditing::leave);
        return;
    }
    openNote(style, lost);
}

void NoteEditing::openNote(const CardStyle &style, const std::optional<Draft> &lost)
{
    const bool isNew = m_target->part == CardPart::Reply && !m_target->reply;
    m_saved = isNew ? QString() : noteOf(*m_session, m_target->reply.value_or(m_target->card));
    m_note = new NoteEditor(m_spelling, style, m_saved, m_host);
    keepDrafts();
    if (lost) {
        m_note->setWords(lost->markdown);
        m_drafts->take(*lost);
    }
    connect(m_note, &NoteEditor::textChanged, m_drafts, &DraftKeeper::touch);
    connect(m_note, &NoteEditor::heightChanged, this, &NoteEditing::heightChanged);
    connect(m_note, &NoteEditor::left, this, [this](NoteEditor::Leave how) {
        if (how == NoteEditor::Leave::WindowLeft)
            save();
        else
            leave(how == NoteEditor::Leave::Finished);
    });
}

void NoteEditing::keepDrafts()
{
    const bool isNew = m_target->part == CardPart::Reply && !m_target->reply;
    const AnnotationId item = m_target->reply.value_or(m_target->card);
    m_drafts->begin(m_session->workspace(),
                    {item.uuid(),
                     isNew ? DraftPart::Reply : DraftPart::Note,
                     m_session->record().id,
                     m_saved,
                     {},
                     {}},
                    [note = m_note] { return note->words(); });
}

bool NoteEditing::save()
{
    if (!m_target || !m_session)
        return true;
    if (m_tags)
        return saveTags();
    if (!m_note || m_note->markdown() == m_saved)
        return true;
    const bool saved = m_target->part == CardPart::Reply ? saveReply() : saveNote();
    if (saved)
        keepDrafts();
    else
        keep();
    return saved;
}

bool NoteEditing::saveNote()
{
    const QString text = m_note->markdown();
    if (const Result<> saved = m_session->setNote(m_target->card, text); !saved) {
        Q_EMIT failed(saved.error());
        return false;
    }
    m_saved = text;
    return true;
}

bool NoteEditing::saveReply()
{
    const QString text = m_note->markdown();
    if (!m_target->reply) {
        const Result<AnnotationId> made = m_session->reply(m_target->card, text);
        if (!made) {
            Q_EMIT failed(made.error());
            return false;
        }
        m_target->reply = *made;
    } else {
        // A reply is nothing but its text.
        const Result<> saved = text.isEmpty() ? m_session->remove({*m_target->reply})
                                              : m_session->setNote(*m_target->reply, text);
        if (!saved) {
            Q_EMIT failed(saved.error());
            return false;
        }
    }
    m_saved = text;
    return true;
}

bool NoteEditing::saveTags()
{
    const QStringList tags = m_tags->tags();
    if (tags == tagsOf(*m_session, m_target->card))
        return true;
    const Result<> saved = m_session->setTags(m_target->card, tags);
    if (!saved)
        Q_EMIT failed(saved.error());
    return saved.has_value();
}

bool NoteEditing::close()
{
    if (!m_target)
        return true;
    if (!save())
        return false;
    const AnnotationId card = m_target->card;
    DocumentSession *session = m_session;
    discard();
    if (session)
        removeIfNothing(*session, card);
    return true;
}

bool NoteEditing::keep()
{
    if (m_tags)
        return m_tags->tags() == tagsOf(*m_session, m_target->card);
    return !m_note || m_note->markdown() == m_saved || m_drafts->flush();
}

QString NoteEditing::unsavedWords() const
{
    if (m_tags) {
        const QStringList tags = m_tags->tags();
        return tags == tagsOf(*m_session, m_target->card) ? QString() : tags.join(", "_L1);
    }
    return m_note && m_note->markdown() != m_saved ? m_note->markdown() : QString();
}

void NoteEditing::discard()
{
    if (m_note && m_note->markdown() != m_saved)
        m_drafts->leave();
    else
        m_drafts->end();
    m_target.reset();
    m_session = nullptr;
    // Hiding the editor takes its focus, and it must not be asked to save once more.
    QWidget *gone = editor();
    m_note = nullptr;
    m_tags = nullptr;
    if (gone) {
        gone->disconnect(this);
        gone->hide();
        gone->deleteLater();
    }
}

void NoteEditing::leave(bool byKey)
{
    if (close())
        Q_EMIT closed(byKey);
}

void NoteEditing::applyStyle(const CardStyle &style)
{
    if (m_note)
        m_note->applyStyle(style);
    if (m_tags)
        m_tags->applyStyle(style.theme(), style.font(m_tags->text(), CardStyle::metaScale));
}

} // namespace Sidegloss
