// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerview.h"

#include "app/reader/readeraccessible.h"
#include "app/settings/appearance.h"
#include "lib/layout/flowlayout.h"
#include "lib/layout/rendereddocument.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Sidegloss {

namespace {

constexpr double selectionShare = 0.32;
/// In a view that is less wide the column needs the room more than the white beside it.
constexpr int narrowView = 420;
constexpr double narrowSide = 26;

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

QVariant ReaderView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace Sidegloss
