// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/readerpage.h"

#include "app/annotations/labels.h"
#include "app/find/findbar.h"
#include "app/margin/marginview.h"
#include "app/reader/bookmarkribbons.h"
#include "app/reader/lineflash.h"
#include "app/reader/markends.h"
#include "app/reader/overviewbar.h"
#include "app/reader/readerview.h"
#include "app/reader/selectionbubble.h"
#include "app/reader/timegutter.h"
#include "app/session/lostwords.h"
#include "app/settings/appearance.h"
#include "app/window/passageclaim.h"
#include "app/window/readerfind.h"
#include "app/window/readersteps.h"
#include "lib/correction/quotedpart.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int marginWidth = 316;
/// The margin's width where the cards have no room: numbered marks.
constexpr int narrowMarginWidth = 44;
/// Below this width of the page, the text needs the room more than the cards.
constexpr int leastWidthForCards = 760;
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

ReaderPage::ReaderPage(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_reader(new ReaderView(appearance, this))
    , m_times(new TimeGutter(appearance, *m_reader))
    , m_overview(new OverviewBar(appearance, *m_reader, this))
    , m_find(new ReaderFind(appearance, *m_reader, this))
    , m_margin(new MarginView(appearance, this))
    , m_bubble(new SelectionBubble(appearance, *m_reader))
    , m_ribbons(new BookmarkRibbons(appearance, *m_reader))
    , m_ends(new MarkEnds(appearance, *m_reader))
    , m_flash(new LineFlash(appearance, *m_reader))
    , m_claim(new PassageClaim(appearance, *m_reader, this))
    , m_steps(new ReaderSteps(*this))
{
    layOut();
    joinReader();
    joinMargin();
    joinBubble();
    connect(m_steps, &ReaderSteps::hinted, this, &ReaderPage::hinted);
    connect(m_steps, &ReaderSteps::failed, this, &ReaderPage::failed);
    connect(m_claim, &PassageClaim::accepted, this, &ReaderPage::applyClaim);
    connect(m_claim, &PassageClaim::dismissed, m_reader, qOverload<>(&QWidget::setFocus));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(m_reader);
}

void ReaderPage::layOut()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_reader, 1);
    row->addWidget(m_overview);
    row->addSpacing(4);
    row->addWidget(m_margin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find->bar());
    column->addLayout(row, 1);
}

void ReaderPage::joinReader()
{
    connect(m_reader, &ReaderView::failed, this, &ReaderPage::failed);
    connect(m_reader, &ReaderView::linkActivated, this, &ReaderPage::linkActivated);
    connect(m_reader, &ReaderView::annotationActivated, this, &ReaderPage::setCurrent);
    connect(m_reader, &ReaderView::colourChosen, this, &ReaderPage::mark);
    connect(m_reader, &ReaderView::noteRequested, this, &ReaderPage::writeNote);
    connect(m_reader, &ReaderView::claimRequested, this, &ReaderPage::makeClaim);
    connect(m_reader, &ReaderView::tagRequested, this, &ReaderPage::editTags);
    connect(m_reader, &ReaderView::quotationRequested, this, &ReaderPage::addQuotation);
    connect(m_reader, &ReaderView::geometryChanged, m_margin, &MarginView::relayout);
    connect(m_ends, &MarkEnds::moved, this, [this](AnnotationId id, TextRange passage) {
        if (m_session && m_session->annotations().find(id))
            report(m_session->moveEnds(id, passage));
    });
    connect(m_times, &TimeGutter::timeActivated, this, &ReaderPage::timeActivated);
    connect(m_times, &TimeGutter::leaveRequested, m_reader, qOverload<>(&QWidget::setFocus));
}

void ReaderPage::joinMargin()
{
    m_margin->setPassageLocator([this](qsizetype position) -> std::optional<QRectF> {
        return QRectF(0, m_reader->yOf(position), 0, m_reader->lineHeightAt(position));
    });
    connect(m_margin, &MarginView::currentChanged, this, &ReaderPage::setCurrent);
    m_margin->setScrollArea(m_reader);
    connect(m_margin, &MarginView::leaveRequested, m_reader, qOverload<>(&QWidget::setFocus));
    connect(m_margin, &MarginView::scrollRequested, this,
            [this](qsizetype position) { m_reader->goTo(position); });
    connect(m_margin, &MarginView::claimRequested, this, &ReaderPage::claimOfMark);
    connect(m_margin, &MarginView::claimEditRequested, this, &ReaderPage::claimEditRequested);
    connect(m_margin, &MarginView::historyRequested, this, &ReaderPage::historyRequested);
    connect(m_margin, &MarginView::linkActivated, this, &ReaderPage::linkActivated);
    connect(m_margin, &MarginView::failed, this, &ReaderPage::failed);
}

void ReaderPage::joinBubble()
{
    connect(m_bubble, &SelectionBubble::colourChosen, this, &ReaderPage::mark);
    connect(m_bubble, &SelectionBubble::noteRequested, this, &ReaderPage::writeNote);
    connect(m_bubble, &SelectionBubble::claimRequested, this, &ReaderPage::makeClaim);
    connect(m_bubble, &SelectionBubble::tagRequested, this, &ReaderPage::editTags);
    connect(m_bubble, &SelectionBubble::copyRequested, m_reader, &ReaderView::copyWithSource);
}

void ReaderPage::setSession(DocumentSession *session)
{
    if (m_session)
        disconnect(&m_session->annotations(), nullptr, this, nullptr);
    m_claim->close();
    m_find->setSession(session);
    m_steps->setSession(session);
    m_current.reset();
    m_margin->setSession(session);
    m_reader->setSession(session);
    m_times->setSession(session);
    m_bubble->setSession(session);
    m_overview->setSession(session);
    m_session = session;
    if (!session)
        return;
    const AnnotationModel *marks = &session->annotations();
    connect(marks, &QAbstractItemModel::rowsRemoved, this, &ReaderPage::forgetVanished);
    connect(marks, &QAbstractItemModel::modelReset, this, &ReaderPage::forgetVanished);
}

void ReaderPage::goToPlace(qsizetype position)
{
    m_reader->goTo(position, ReaderView::Align::Center);
    m_reader->setCaretPosition(position);
    m_reader->setFocus(Qt::OtherFocusReason);
    m_flash->flash(position);
}

void ReaderPage::setCurrent(std::optional<AnnotationId> id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_reader->setCurrentAnnotation(id);
    m_margin->setCurrent(id);
}

void ReaderPage::forgetVanished()
{
    if (m_current && m_session && !m_session->annotations().find(*m_current))
        setCurrent({});
}

void ReaderPage::goToMark(AnnotationId id)
{
    const AnchoredAnnotation *item = m_session ? m_session->annotations().find(id) : nullptr;
    if (!item || !item->anchor)
        return;
    const TextRange range = item->anchor->range;
    m_reader->goTo(range);
    setCurrent(id);
    announce(*item);
}

void ReaderPage::announce(const AnchoredAnnotation &item)
{
    QString words = m_margin->itemName(item.annotation.id);
    if (words.isEmpty()) {
        const QString passage = m_session->document().text(item.anchor->range);
        words = item.annotation.isBookmark()
                    ? tr("Bookmark: %1").arg(passage)
                    : tr("%1: %2").arg(colorLabel(item.annotation.target.color), passage);
    }
    QAccessibleAnnouncementEvent event(m_reader, words);
    QAccessible::updateAccessibility(&event);
}

bool ReaderPage::goToFirstOrphan()
{
    if (!m_session)
        return false;
    const QList<AnchoredAnnotation> &items = m_session->annotations().items();
    const auto orphan = std::ranges::find_if(items, [](const AnchoredAnnotation &item) {
        return item.isOrphan() && !item.annotation.correction();
    });
    if (orphan == items.end())
        return false;
    // Its card stands below the text.
    m_reader->goTo(m_session->document().text().size());
    setCurrent(orphan->annotation.id);
    m_margin->setFocus(Qt::OtherFocusReason);
    return true;
}

AnnotationId ReaderPage::markOf(const AnchoredAnnotation &item) const
{
    return item.annotation.target.replyTo.value_or(item.annotation.id);
}

void ReaderPage::goOnWriting(const Draft &lost)
{
    if (!m_session)
        return;
    if (const auto *item = m_session->annotations().find(AnnotationId(lost.item))) {
        goToMark(markOf(*item));
        m_margin->goOn(lost);
        return;
    }
    AnnotationDraft note;
    note.note = withoutSpaceAtEnd(lost.markdown);
    const std::optional<AnnotationId> id = annotate(note);
    if (!id)
        return;
    report(m_session->workspace().discardDraft(lost));
    m_margin->edit(*id);
}

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
    if (m_reader->selection() || !m_current)
        markForAction(color);
    else if (m_session)
        report(m_session->setColor({*m_current}, color));
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
    Q_EMIT hinted(tr("%n passage(s) marked.", nullptr, static_cast<int>(places.size())));
}

void ReaderPage::editTags()
{
    if (const std::optional<AnnotationId> id = markForAction({}))
        m_margin->editTags(*id);
}

void ReaderPage::deleteMark()
{
    if (m_current && m_session)
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

bool ReaderPage::report(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void ReaderPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMargin();
    m_claim->place();
}

void ReaderPage::fitMargin()
{
    const bool isNarrow = m_isMarginFolded || width() < leastWidthForCards;
    m_margin->setFixedWidth(isNarrow ? narrowMarginWidth : marginWidth);
}

void ReaderPage::setMarginFolded(bool folded)
{
    m_isMarginFolded = folded;
    fitMargin();
}

} // namespace Sidegloss
