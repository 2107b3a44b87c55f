// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/readersteps.h"

#include "app/reader/readerview.h"
#include "app/session/bookmarks.h"
#include "app/window/readerpage.h"

namespace Sidegloss {

namespace {

QString hintFor(Sought sought)
{
    switch (sought) {
    case Sought::Marks:
        return ReaderSteps::tr("There is no mark yet. Select a passage and press H.");
    case Sought::Notes:
        return ReaderSteps::tr("There is no note yet. Select a passage and press N.");
    case Sought::Claims:
        return ReaderSteps::tr("There is no claim yet. Select a statement and press C.");
    case Sought::Bookmarks:
        return ReaderSteps::tr("There is no bookmark yet. Ctrl+D keeps the place where you read.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ReaderSteps::ReaderSteps(ReaderPage &page)
    : QObject(&page)
    , m_page(page)
{}

void ReaderSteps::stepMark(Sought sought, int step)
{
    if (!m_session)
        return;
    const qsizetype top = m_page.reader()->visibleRange().value_or(TextRange()).start;
    const QList<AnchoredAnnotation> &items = m_session->annotations().items();
    if (const auto mark = markBeside(items, sought, m_page.currentMark(), top, step))
        m_page.goToMark(*mark);
    else
        Q_EMIT hinted(hintFor(sought));
}

void ReaderSteps::stepQuotation(int step)
{
    if (!m_session)
        return;
    ReaderView *reader = m_page.reader();
    const Quotations &quotations = m_session->quotations();
    const std::optional<TextRange> selected = reader->selection();
    // What starts with the first line shown is the next one.
    const qsizetype from = selected ? selected->start : reader->readingPlace() - (step > 0 ? 1 : 0);
    std::optional<TextRange> quotation = quotations.beside(from, step);
    if (!quotation) // There is none that way: the last, or the first.
        quotation = quotations.beside(from, -step);
    if (!quotation) {
        Q_EMIT hinted(tr("No quotation was found in this article. Select one and press Q."));
        return;
    }
    reader->goTo(*quotation);
    reader->selectRange(*quotation);
}

void ReaderSteps::toggleBookmark()
{
    if (!m_session)
        return;
    const TextRange words = bookmarkedWords(m_session->document(), m_page.reader()->readingPlace());
    if (words.isEmpty()) {
        Q_EMIT hinted(tr("There are no words here to set a bookmark on."));
        return;
    }
    QList<AnnotationId> here;
    for (const Bookmark &bookmark : bookmarksAmong(m_session->annotations())) {
        if (bookmark.range.intersects(words) || bookmark.id == m_page.currentMark())
            here.append(bookmark.id);
    }
    const Result<> result = here.isEmpty() ? m_session->bookmark(words).transform([](auto) {})
                                           : m_session->remove(here);
    if (!result)
        Q_EMIT failed(result.error());
}

} // namespace Sidegloss
