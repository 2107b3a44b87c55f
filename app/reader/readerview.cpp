// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerview.h"

#include "app/reader/readeraccessible.h"
#include "app/reader/readermenu.h"
#include "app/settings/appearance.h"
#include "lib/exchange/citedpassage.h"
#include "lib/layout/flowlayout.h"
#include "lib/layout/rendereddocument.h"
#include "lib/layout/spanformats.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// How far below the upper edge a place stands that one goes to, in lines.
constexpr double linesAbove = 1.0;
constexpr double selectionShare = 0.32;
/// In a view that is less wide the column needs the room more than the white beside it.
constexpr int narrowView = 420;
constexpr double narrowSide = 26;

/// The reader's words and marks only: a picture's or footnote mark's U+FFFC is no text.
QString withoutObjects(QString text)
{
    return text.remove(QChar::ObjectReplacementCharacter);
}

QColor translucent(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace

ReaderView::ReaderView(Appearance &appearance, QWidget *parent, const SliceLimits &limits)
    : QTextEdit(parent)
    , m_appearance(appearance)
    , m_limits(limits)
    , m_scroll(*this)
{
    installReaderAccessibility();
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Article"));
    viewport()->setMouseTracking(true);
    setCaretMode(false);
    connect(&m_appearance, &Appearance::changed, this, &ReaderView::applyAppearance);
    connect(&m_marks, &HighlightLayer::changed, this, &ReaderView::showMarks);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReaderView::followCursor);
    connect(this, &QTextEdit::selectionChanged, this, &ReaderView::followCursor);
    applyPalette();
}

ReaderView::~ReaderView()
{
    m_scroll.setArticle(nullptr);
    setDocument(nullptr);
}

FlowLayout *ReaderView::flow() const
{
    return m_rendered ? &m_rendered->layout() : nullptr;
}

const Theme &ReaderView::theme() const
{
    return m_appearance.theme();
}

void ReaderView::setSession(DocumentSession *session)
{
    m_scroll.setArticle(nullptr);
    m_section.reset();
    m_selection = {};
    m_session = session;
    m_document = session ? session->document() : Document();
    std::unique_ptr<RenderedDocument> old = std::move(m_rendered);
    if (session) {
        m_rendered =
            std::make_unique<RenderedDocument>(m_document, m_appearance.typography(),
                                               m_appearance.theme(), m_limits, session->pictures());
        setDocument(&m_rendered->textDocument());
        m_scroll.setArticle(m_rendered.get());
        connect(flow(), &FlowLayout::windowMoved, this, &ReaderView::showSelection);
    } else {
        setDocument(nullptr);
    }
    old.reset();
    setAccessibleName(m_document.metadata().title.isEmpty() ? tr("Article")
                                                            : m_document.metadata().title);
    m_marks.setSession(session);
    verticalScrollBar()->setValue(0);
    setMatches({}, {});
    fitSideMargin();
    if (isVisible())
        settle();
    Q_EMIT selectionSettled({});
}

void ReaderView::applyPalette()
{
    const Theme &theme = m_appearance.theme();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::Text, theme.ink);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const double share = group == QPalette::Active ? selectionShare : selectionShare * 0.7;
        palette.setColor(group, QPalette::Highlight, translucent(theme.accent, share));
        palette.setColor(group, QPalette::HighlightedText, theme.ink);
    }
    setPalette(palette);
}

void ReaderView::applyAppearance()
{
    applyPalette();
    if (!m_rendered)
        return;
    const ScrollKeeper::Anchor anchor = m_scroll.anchor();
    m_rendered->setAppearance(m_appearance.typography(), m_appearance.theme());
    m_scroll.restore(anchor);
    announceGeometry();
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    const ScrollKeeper::Anchor anchor = m_scroll.anchor();
    QTextEdit::resizeEvent(event);
    fitSideMargin();
    m_scroll.restore(anchor);
    announceGeometry();
}

void ReaderView::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    settle();
}

/// Sets what is seen. Not before it is: its size is another then.
void ReaderView::settle()
{
    m_scroll.restore(m_scroll.anchor());
    announceGeometry();
}

void ReaderView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // QTextEdit puts the widget's font on the document, which has its own.
    const bool font =
        event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange;
    if (font && m_rendered)
        m_rendered->restoreDefaultFont();
}

void ReaderView::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    m_scroll.settle();
    announceGeometry();
}

void ReaderView::announceGeometry()
{
    if (!isVisible())
        return;
    Q_EMIT geometryChanged();
    if (!m_session)
        return;
    const QScrollBar *bar = verticalScrollBar();
    Q_EMIT progressChanged(bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum()
                                              : 1.0);
    // A section is what one reads once its heading has come up to the first third.
    const QPointF reading(flow()->columnLeft() + 1, bar->value() + viewport()->height() / 3.0);
    const auto section = m_document.sectionAt(flow()->positionAt(reading).value_or(0));
    if (section != m_section)
        Q_EMIT sectionChanged(m_section = section);
}

void ReaderView::goTo(qsizetype position, Align align)
{
    if (!m_rendered)
        return;
    const QRectF line = flow()->lineRect(position);
    const double height = viewport()->height();
    const double top = line.top() - verticalScrollBar()->value();
    if (align == Align::IfHidden && top >= 0 && top + line.height() <= height)
        return;
    const double offset =
        align == Align::Top ? linesAbove * line.height() : (height - line.height()) * 0.4;
    m_scroll.restore({position, offset, false});
    announceGeometry();
}

void ReaderView::goTo(TextRange range)
{
    goTo(range.start, Align::IfHidden);
}

void ReaderView::followCursor()
{
    if (m_rendered && !m_showingSelection)
        m_selection.follow(textCursor(), flow()->window());
}

void ReaderView::showSelection()
{
    m_showingSelection = true;
    setTextCursor(m_selection.cursorIn(document(), flow()->window()));
    m_showingSelection = false;
}

void ReaderView::select(const TextSelection &selection)
{
    if (!m_rendered)
        return;
    m_selection = selection;
    // Qt scrolls to where the caret is.
    m_scroll.keep([this] { showSelection(); });
}

void ReaderView::selectRange(TextRange range)
{
    select({range.start, range.end});
    settleSelection();
}

void ReaderView::clearSelection()
{
    if (!selection())
        return;
    setCaretPosition(caretPosition());
    settleSelection();
}

void ReaderView::copy()
{
    if (selection())
        QApplication::clipboard()->setMimeData(createMimeDataFromSelection());
}

void ReaderView::selectAll()
{
    selectRange({0, m_document.text().size()});
}

void ReaderView::setCaretPosition(qsizetype position)
{
    select({position, position});
}

QRect ReaderView::caretRect(qsizetype position) const
{
    if (!m_rendered)
        return {};
    if (flow()->window().holds(position))
        return cursorRect(TextSelection(position, position).cursorIn(document(), flow()->window()));
    QRect line = flow()->lineRect(position).toRect();
    line.setWidth(1);
    return line.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QList<QRectF> ReaderView::rectsOf(TextRange range) const
{
    QList<QRectF> rects = m_rendered ? flow()->rangeRects(range) : QList<QRectF>();
    for (QRectF &rect : rects)
        rect.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    return rects;
}

QList<QRectF> ReaderView::selectionRects() const
{
    const std::optional<TextRange> range = selection();
    return range ? rectsOf(*range) : QList<QRectF>();
}

void ReaderView::settleSelection()
{
    Q_EMIT selectionSettled(selection());
}

std::optional<TextRange> ReaderView::visibleRange() const
{
    if (!m_rendered || m_document.text().isEmpty())
        return {};
    // A line that runs from right to left begins at the right.
    const double left = flow()->columnLeft();
    const double right = left + flow()->columnWidth();
    const auto endsAt = [this, left, right](double y) {
        return std::minmax({flow()->positionAt({left, y}).value_or(0),
                            flow()->positionAt({right, y}).value_or(0)});
    };
    // Of a line that ends less than a pixel below the edge nothing is seen.
    const double top = verticalScrollBar()->value();
    return TextRange{endsAt(top + 1).first, endsAt(top + viewport()->height()).second};
}

qsizetype ReaderView::positionAt(const QPointF &point) const
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return m_rendered ? flow()->positionAt(point + scrolled).value_or(0) : 0;
}

QRectF ReaderView::lineRect(qsizetype position) const
{
    if (!m_rendered)
        return {};
    return flow()->lineRect(position).translated(-horizontalScrollBar()->value(),
                                                 -verticalScrollBar()->value());
}

qreal ReaderView::yOf(qsizetype position) const
{
    return lineRect(position).top();
}

qreal ReaderView::lineHeightAt(qsizetype position) const
{
    return lineRect(position).height();
}

qreal ReaderView::columnLeft() const
{
    return m_rendered ? flow()->columnLeft() : 0;
}

qreal ReaderView::baselineOf(qsizetype position) const
{
    return m_rendered ? flow()->baseline(position) - verticalScrollBar()->value() : 0;
}

void ReaderView::setSideMargin(double least)
{
    if (std::exchange(m_leastSide, least) == least || !m_rendered)
        return;
    if (!isVisible())
        return fitSideMargin();
    const ScrollKeeper::Anchor anchor = m_scroll.anchor();
    fitSideMargin();
    m_scroll.restore(anchor);
    announceGeometry();
}

void ReaderView::fitSideMargin()
{
    FlowLayout::Margins margins;
    if (viewport()->width() < narrowView)
        margins.side = narrowSide;
    margins.side = std::max(margins.side, m_leastSide);
    if (m_rendered && flow()->margins().side != margins.side)
        flow()->setMargins(margins);
}

qsizetype ReaderView::readingPlace() const
{
    const std::optional<TextRange> visible = visibleRange();
    if (const std::optional<TextRange> selected = selection())
        return selected->start;
    if (!visible || (isCaretMode() && visible->contains(caretPosition())))
        return caretPosition();
    return visible->start;
}

double ReaderView::shareOf(qsizetype position) const
{
    return m_rendered ? flow()->roughTop(position) : 0;
}

void ReaderView::setChoice(ChosenMarks &choice)
{
    m_choice = &choice;
    m_marks.setChoice(choice);
}

void ReaderView::setCurrentAnnotation(std::optional<AnnotationId> id)
{
    m_marks.setCurrent(id);
}

void ReaderView::previewCurrentMark(std::optional<TextRange> range)
{
    m_marks.setPreview(range);
}

void ReaderView::cycleMarks()
{
    if (const auto id = m_marks.nextAt(selection() ? selection()->start : caretPosition()))
        Q_EMIT annotationActivated(*id);
}

void ReaderView::showMarks()
{
    if (m_rendered)
        flow()->setHighlights(m_marks.highlights());
    Q_EMIT marksChanged();
}

void ReaderView::setMatches(const QList<TextRange> &matches, std::optional<qsizetype> current)
{
    m_matches = matches;
    m_currentMatch = current;
    if (m_rendered)
        flow()->setMatches(m_matches, m_currentMatch);
    Q_EMIT matchesChanged();
}

void ReaderView::setCaretMode(bool on)
{
    const Qt::TextInteractionFlags byKeys =
        on ? Qt::TextSelectableByKeyboard : Qt::NoTextInteraction;
    setTextInteractionFlags(Qt::TextSelectableByMouse | byKeys);
    setFocusPolicy(Qt::StrongFocus);
    if (!on || !m_rendered)
        return;
    const std::optional<TextRange> visible = visibleRange();
    if (visible && !visible->contains(caretPosition()))
        setCaretPosition(visible->start);
}

bool ReaderView::isCaretMode() const
{
    return textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
}

QString ReaderView::copiedText() const
{
    const std::optional<TextRange> range = selection();
    return range ? withoutObjects(m_document.text(*range)) : QString();
}

QMimeData *ReaderView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(copiedText());
    return copied;
}

void ReaderView::copyWithSource()
{
    const std::optional<TextRange> range = selection();
    if (!range || !m_session)
        return;
    const CitedPassage cited = citedPassage(m_document, *range, m_session->record().sourceLink());
    auto *copied = new QMimeData;
    copied->setText(cited.plain);
    copied->setHtml(cited.html);
    copied->setData(u"text/markdown"_s, cited.markdown.toUtf8());
    QApplication::clipboard()->setMimeData(copied);
}

QVariant ReaderView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace Sidegloss
