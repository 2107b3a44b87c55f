// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a ReaderPage does to the selection, or to the current mark.

#include "app/margin/marginview.h"
#include "app/reader/readerview.h"
#include "app/reader/selectionbubble.h"
#include "app/window/passageclaim.h"
#include "app/window/readerchoice.h"
#include "app/window/readerpage.h"
#include "lib/correction/quotedpart.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// More than anyone means, and than can be seen.
constexpr qsizetype mostOccurrences = 2000;

/// Where the words of \a passage stand in the article and no mark lies on just them.
QList<TextRange> unmarkedOccurrences(const DocumentSession &session, TextRange passage)
{
    QSet<TextRange> marked;
    for (const AnchoredAnnotation &item : session.annotations().items()) {
        if (item.anchor && item.annotation.isMark())
            marked.insert(item.anchor->range);
    }
    const QString &text = session.document().text();
    const QString words = session.document().text(passage);
    QList<TextRange> found;
    for (qsizetype at = text.indexOf(words); at >= 0 && found.size() < mostOccurrences;
         at = text.indexOf(words, at + words.size())) {
        const TextRange place{at, at + words.size()};
        if (!marked.contains(place))
            found.append(place);
    }
    return found;
}

} // namespace

std::optional<AnnotationId> ReaderPage::annotate(const AnnotationDraft &draft)
{
    if (!m_session)
        return {};
    const Result<AnnotationId> id = m_session->annotate(draft);
    if (!id) {
        Q_EMIT failed(id.error());
        return {};
    }
    m_reader->clearSelection();
    setCurrent(*id);
    return *id;
}

std::optional<AnnotationId> ReaderPage::markForAction(const QString &color)
{
    if (const std::optional<TextRange> range = m_reader->selection()) {
        AnnotationDraft draft;
        draft.range = range;
        draft.color = color;
        return annotate(draft);
    }
    if (!m_current)
        Q_EMIT hinted(tr("Select a passage first: with the mouse, or with F8 and Shift + arrows."));
    return m_current;
}

void ReaderPage::mark(const QString &color)
{
    const QString chosen = color.isEmpty() ? u"quote"_s : color;
    if (m_reader->selection())
        markForAction(color);
    else if (!m_choice->isEmpty())
        m_choice->recolor(chosen);
    else if (m_session && m_current)
        report(m_session->setColor({*m_current}, chosen));
    else
        markForAction(color);
}

void ReaderPage::writeNote()
{
    if (const std::optional<AnnotationId> id = markForAction({}))
        m_margin->edit(*id);
}

void ReaderPage::writeArticleNote()
{
    if (const std::optional<AnnotationId> id = annotate({}))
        m_margin->edit(*id);
}

void ReaderPage::markEveryOccurrence()
{
    const std::optional<TextRange> selected = m_reader->selection();
    if (!selected || !m_session) {
        Q_EMIT hinted(tr("Select the words first that are to be marked everywhere."));
        return;
    }
    const QList<TextRange> places = unmarkedOccurrences(*m_session, *selected);
    if (!report(m_session->markAll(places, {})))
        return;
    m_reader->clearSelection();
    Q_EMIT hinted(tr("%Ln passage(s) marked.", nullptr, static_cast<int>(places.size())));
}

void ReaderPage::editTags()
{
    if (!m_reader->selection() && !m_choice->isEmpty())
        m_choice->editTags();
    else if (const std::optional<AnnotationId> id = markForAction({}))
        m_margin->editTags(*id);
}

void ReaderPage::deleteMark()
{
    if (!m_choice->isEmpty())
        m_choice->remove();
    else if (m_current && m_session)
        report(m_session->remove({*m_current}));
}

std::optional<TextRange> ReaderPage::selectedQuotation() const
{
    const std::optional<TextRange> selected = m_reader->selection();
    if (!selected || !m_session)
        return {};
    const TextRange quoted = quotedPart(m_session->document().text(), *selected);
    return quoted.isEmpty() ? std::nullopt : std::optional(quoted);
}

void ReaderPage::addQuotation()
{
    const std::optional<TextRange> selected = selectedQuotation();
    if (!selected) {
        Q_EMIT hinted(tr("Select the words that are quoted first."));
        return;
    }
    m_bubble->hide();
    Q_EMIT quotationRequested(*selected);
}

void ReaderPage::markPassage(TextRange range)
{
    AnnotationDraft draft;
    draft.range = range;
    if (annotate(draft))
        m_reader->goTo(range);
}

void ReaderPage::claimPassage(TextRange range)
{
    m_reader->goTo(range);
    openClaim(range);
}

void ReaderPage::makeClaim()
{
    if (!m_session)
        return;
    if (const std::optional<TextRange> range = m_reader->selection()) {
        openClaim(*range);
        return;
    }
    if (m_current)
        claimOfMark(*m_current);
    else
        Q_EMIT hinted(tr("Select the words that make the claim first."));
}

void ReaderPage::claimOfMark(AnnotationId id)
{
    const AnchoredAnnotation *item = m_session ? m_session->annotations().find(id) : nullptr;
    if (!item || !item->anchor)
        return;
    setCurrent(id);
    openClaim(item->anchor->range);
}

void ReaderPage::openClaim(TextRange range)
{
    if (!report(m_session->workspace().store().writable()))
        return;
    m_bubble->hide();
    m_claim->open(*m_session, range);
}

void ReaderPage::applyClaim(TextRange range, const ClaimDraft &claim)
{
    if (!m_session)
        return;
    const AnchoredAnnotation *item =
        m_current ? m_session->annotations().find(*m_current) : nullptr;
    if (item && item->anchor && item->anchor->range == range) {
        if (!report(m_session->setClaim(*m_current, claim)))
            return;
    } else {
        AnnotationDraft draft;
        draft.range = range;
        draft.color = u"claim"_s;
        draft.claim = claim;
        if (!annotate(draft))
            return;
    }
    m_claim->close();
    m_reader->setFocus();
}

} // namespace Sidegloss
