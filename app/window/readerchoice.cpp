// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/readerchoice.h"

#include "app/annotations/markgroups.h"
#include "app/choice/choicebar.h"
#include "app/reader/readerview.h"
#include "app/session/marktags.h"
#include "app/window/readerpage.h"

#include <QAccessible>

namespace Sidegloss {

ReaderChoice::ReaderChoice(const Appearance &appearance, ReaderPage &page)
    : QObject(&page)
    , m_page(page)
    , m_bar(new ChoiceBar(appearance, &page))
{
    connect(&m_marks, &ChosenMarks::changed, this, &ReaderChoice::showCount);
    connect(m_bar, &ChoiceBar::colourChosen, this, &ReaderChoice::recolor);
    connect(m_bar, &ChoiceBar::tagsRequested, this, &ReaderChoice::editTags);
    connect(m_bar, &ChoiceBar::tagsEntered, this, &ReaderChoice::setTags);
    connect(m_bar, &ChoiceBar::removeRequested, this, &ReaderChoice::remove);
    connect(m_bar, &ChoiceBar::clearRequested, this, &ReaderChoice::letGo);
    connect(m_bar, &ChoiceBar::leaveRequested, this, [this] { m_page.reader()->setFocus(); });
}

void ReaderChoice::setSession(DocumentSession *session)
{
    if (m_session)
        m_session->workspace().disconnect(this);
    m_session = session;
    m_marks.setModel(session ? &session->annotations() : nullptr);
    if (!session)
        return;
    connect(&session->workspace(), &Workspace::colorNamesChanged, this, &ReaderChoice::nameColors);
    nameColors();
}

void ReaderChoice::nameColors()
{
    m_bar->setColourNames(m_session->workspace().colorNames());
}

void ReaderChoice::showCount()
{
    const bool hadFocus = m_bar->isAncestorOf(m_bar->window()->focusWidget());
    m_bar->setCount(m_marks.count());
    if (isEmpty() && hadFocus)
        m_page.reader()->setFocus();
    QAccessibleAnnouncementEvent event(m_page.reader(), m_bar->words());
    QAccessible::updateAccessibility(&event);
}

const AnchoredAnnotation *ReaderChoice::current()
{
    const std::optional<AnnotationId> id = m_page.currentMark();
    const AnchoredAnnotation *item = m_session && id ? m_session->annotations().find(*id) : nullptr;
    if (!item || !ChosenMarks::canBeChosen(*item)) {
        Q_EMIT hinted(tr("Go to a mark first, with J and K or a click."));
        return nullptr;
    }
    return item;
}

void ReaderChoice::choose(const QList<AnnotationId> &ids)
{
    m_page.reader()->clearSelection();
    m_marks.choose(ids);
    if (ids.isEmpty())
        Q_EMIT hinted(tr("There is no mark here yet."));
}

void ReaderChoice::toggleMark()
{
    if (!current())
        return;
    m_page.reader()->clearSelection();
    m_marks.toggleCurrent();
}

void ReaderChoice::reachMark()
{
    if (const AnchoredAnnotation *item = current()) {
        m_page.reader()->clearSelection();
        m_marks.extendTo(item->annotation.id);
    }
}

void ReaderChoice::chooseAll()
{
    if (m_session)
        choose(allMarks(m_session->annotations().items()));
}

void ReaderChoice::chooseSection()
{
    if (!m_session)
        return;
    const std::optional<AnnotationId> id = m_page.currentMark();
    const AnchoredAnnotation *item = id ? m_session->annotations().find(*id) : nullptr;
    const qsizetype place =
        item && item->anchor ? item->anchor->range.start : m_page.reader()->readingPlace();
    const Document &document = m_session->document();
    const auto section = document.sectionAt(place);
    const TextRange range =
        section ? document.sections()[*section].range : TextRange{0, document.text().size()};
    choose(marksIn(m_session->annotations().items(), range));
}

void ReaderChoice::chooseColor()
{
    if (const AnchoredAnnotation *item = current())
        choose(marksOfColor(m_session->annotations().items(), item->annotation.target.color));
}

void ReaderChoice::chooseTags()
{
    const AnchoredAnnotation *item = current();
    if (!item)
        return;
    const QStringList tags = item->annotation.tags();
    if (tags.isEmpty())
        Q_EMIT hinted(tr("This mark has no tag yet. T gives it one."));
    else
        choose(marksWithTags(m_session->annotations().items(), tags));
}

void ReaderChoice::letGo()
{
    m_marks.clear();
}

void ReaderChoice::recolor(const QString &color)
{
    if (m_session && !isEmpty())
        report(m_session->setColor(m_marks.ids(), color));
}

void ReaderChoice::editTags()
{
    if (m_session && !isEmpty())
        m_bar->editTags(sharedTags(*m_session, m_marks.ids()), knownTags(*m_session));
}

void ReaderChoice::setTags(const QStringList &tags)
{
    if (m_session && !isEmpty())
        report(setSharedTags(*m_session, m_marks.ids(), tags));
}

void ReaderChoice::remove()
{
    if (!m_session || isEmpty())
        return;
    const auto count = static_cast<int>(m_marks.count());
    const Result<> removed = m_session->remove(m_marks.ids());
    report(removed);
    if (removed)
        Q_EMIT hinted(tr("%Ln mark(s) deleted. Ctrl+Z brings them back.", nullptr, count));
}

void ReaderChoice::report(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

} // namespace Sidegloss
