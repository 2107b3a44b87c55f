// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/readerpage.h"

#include "app/annotations/labels.h"
#include "app/choice/choicebar.h"
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
#include "app/window/readerchoice.h"
#include "app/window/readerfind.h"
#include "app/window/readersteps.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <algorithm>

namespace Sidegloss {

namespace {

constexpr int marginWidth = 316;
/// The margin's width where the cards have no room: numbered marks.
constexpr int narrowMarginWidth = 44;
/// Below this width of the page, the text needs the room more than the cards.
constexpr int leastWidthForCards = 760;

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
    , m_choice(new ReaderChoice(appearance, *this))
{
    layOut();
    joinReader();
    joinMargin();
    joinBubble();
    joinChoice();
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
    column->addWidget(m_choice->bar());
}

void ReaderPage::joinReader()
{
    connect(m_reader, &ReaderView::failed, this, &ReaderPage::failed);
    connect(m_reader, &ReaderView::linkActivated, this, &ReaderPage::linkActivated);
    connect(m_reader, &ReaderView::annotationActivated, this, &ReaderPage::setCurrent);
    connect(m_reader, &ReaderView::colourChosen, this, &ReaderPage::mark);
    connect(m_reader, &ReaderView::colourNamesRequested, this, &ReaderPage::colorNamesRequested);
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
    connect(m_margin, &MarginView::colorNamesRequested, this, &ReaderPage::colorNamesRequested);
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

void ReaderPage::joinChoice()
{
    m_reader->setChoice(m_choice->marks());
    m_margin->setChoice(m_choice->marks());
    connect(m_reader, &ReaderView::choiceMenuRequested, this, &ReaderPage::choiceMenuRequested);
    connect(m_margin, &MarginView::choiceMenuRequested, this, &ReaderPage::choiceMenuRequested);
    connect(m_margin, &MarginView::choiceRemovalRequested, m_choice, &ReaderChoice::remove);
    // What is done next concerns the words that were selected last.
    connect(m_reader, &ReaderView::selectionSettled, m_choice,
            [this](std::optional<TextRange> range) {
                if (range)
                    m_choice->letGo();
            });
    connect(&m_choice->marks(), &ChosenMarks::changed, m_reader, [this] {
        QAccessibleEvent event(m_reader, QAccessible::TextAttributeChanged);
        QAccessible::updateAccessibility(&event);
    });
    connect(m_choice, &ReaderChoice::hinted, this, &ReaderPage::hinted);
    connect(m_choice, &ReaderChoice::failed, this, &ReaderPage::failed);
}

void ReaderPage::setSession(DocumentSession *session)
{
    if (m_session)
        disconnect(&m_session->annotations(), nullptr, this, nullptr);
    m_claim->close();
    m_find->setSession(session);
    m_steps->setSession(session);
    m_choice->setSession(session);
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
    m_choice->marks().setCurrent(id);
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
    if (m_session && !m_session->annotations().find(id))
        m_session->complete();
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
                    : tr("%1: %2").arg(colorLabel(item.annotation.target.color,
                                                  m_session->workspace().colorNames()),
                                       passage);
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
    m_session->complete();
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
    // At once: else the text is set for another width first.
    layout()->activate();
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
