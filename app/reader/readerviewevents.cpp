// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse, keys, wheel and menu of the ReaderView, and what a search shows in it.

#include "app/reader/readermenu.h"
#include "app/reader/readerview.h"
#include "app/settings/appearance.h"
#include "lib/document/fragment.h"
#include "lib/document/link.h"
#include "lib/layout/flowlayout.h"
#include "lib/layout/rendereddocument.h"
#include "lib/layout/spanformats.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype contextLength = 64;

std::optional<qsizetype> footnoteStart(const Document &document, int number)
{
    for (const Block &block : document.blocks()) {
        if (block.kind == BlockKind::FootnoteBody && --number == 0)
            return block.range.start;
    }
    return {};
}

} // namespace

std::optional<qsizetype> ReaderView::positionUnder(const QPointF &point) const
{
    if (!m_rendered)
        return {};
    const QPointF place =
        point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return flow()->positionAt(place, Qt::ExactHit);
}

std::optional<Span> ReaderView::linkAt(qsizetype position) const
{
    const std::optional<qsizetype> leaf = m_document.leafAt(position);
    if (!leaf)
        return {};
    for (const Span &span : m_document.spansOf(*leaf)) {
        const bool link = span.kind == SpanKind::FootnoteReference
                          || (span.kind == SpanKind::Link && isOpenable(span.destination));
        if (link && span.range.contains(position))
            return span;
    }
    return {};
}

void ReaderView::activate(const Span &link)
{
    if (link.kind == SpanKind::FootnoteReference) {
        const int number = flow()->styles().footnoteNumber(link).toInt();
        if (const auto start = footnoteStart(m_document, number))
            goTo(*start, Align::Center);
        return;
    }
    const std::optional<Link> inner = readLink(link.destination);
    if (!inner || inner->kind != Link::Kind::Inner) {
        Q_EMIT linkActivated(link.destination);
        return;
    }
    if (const auto position = fragmentPosition(m_document, inner->fragment))
        goTo(*position);
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    QTextEdit::mousePressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const std::optional<qsizetype> position = positionUnder(event->position());
    const std::optional<Span> link = position ? linkAt(*position) : std::nullopt;
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    viewport()->setToolTip(link && link->kind == SpanKind::Link ? link->destination.toHtmlEscaped()
                                                                : QString());
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    settleSelection();
    const bool clicked =
        (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const std::optional<qsizetype> position = positionUnder(event->position());
    if (!clicked || selection() || !position)
        return;
    if (const std::optional<Span> link = linkAt(*position))
        activate(*link);
    else if (const auto id = m_marks.nextAt(*position))
        Q_EMIT annotationActivated(*id);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextEdit::mouseDoubleClickEvent(event);
    settleSelection();
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (!isCaretMode() || !selectToEnd(*event))
        QTextEdit::keyPressEvent(event);
}

/// For Qt the article ends where the window on it does.
bool ReaderView::selectToEnd(const QKeyEvent &event)
{
    const bool selects = event.matches(QKeySequence::SelectStartOfDocument)
                         || event.matches(QKeySequence::SelectEndOfDocument);
    const bool toStart = event.matches(QKeySequence::MoveToStartOfDocument)
                         || event.matches(QKeySequence::SelectStartOfDocument);
    if (!toStart && !selects && !event.matches(QKeySequence::MoveToEndOfDocument))
        return false;
    const qsizetype end = toStart ? 0 : m_document.text().size();
    select({selects ? m_selection.anchor() : end, end});
    goTo(end, Align::IfHidden);
    return true;
}

void ReaderView::keyReleaseEvent(QKeyEvent *event)
{
    QTextEdit::keyReleaseEvent(event);
    const bool extends = event->key() == Qt::Key_Shift || event->key() == Qt::Key_A
                         || event->key() == Qt::Key_Escape;
    // While Shift is held one goes on extending.
    if (!event->isAutoRepeat() && (extends || !(event->modifiers() & Qt::ShiftModifier)))
        settleSelection();
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    const int steps = event->angleDelta().y() / QWheelEvent::DefaultDeltasPerStep;
    Typography typography = m_appearance.typography();
    typography.size += steps;
    if (steps != 0)
        m_appearance.setTypography(typography);
    event->accept();
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::optional<qsizetype> position =
        byMouse ? positionUnder(event->pos()) : caretPosition();
    const std::optional<Span> link = position ? linkAt(*position) : std::nullopt;
    QMenu *menu =
        makeReaderMenu(*this, link && link->kind == SpanKind::Link ? link->destination : QString());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

qsizetype ReaderView::find(const QString &words, CaseMatching matching)
{
    m_matches = findAll(m_document.text(), words, matching);
    const std::optional<TextRange> visible = visibleRange();
    const auto next = std::ranges::lower_bound(std::as_const(m_matches),
                                               visible ? visible->start : 0, {}, &TextRange::start);
    m_currentMatch.reset();
    if (!m_matches.isEmpty())
        m_currentMatch = next == m_matches.cend() ? 0 : next - m_matches.cbegin();
    stepMatch(0);
    return m_matches.size();
}

void ReaderView::stepMatch(int step)
{
    if (m_currentMatch) {
        const qsizetype count = m_matches.size();
        m_currentMatch = (*m_currentMatch + step + count) % count;
        goTo(m_matches[*m_currentMatch]);
    }
    showMatches();
    Q_EMIT matchesChanged();
}

void ReaderView::showMatches()
{
    if (!m_rendered)
        return;
    const Theme &theme = m_appearance.theme();
    QTextCharFormat plain;
    plain.setBackground(mixed(theme.accent, theme.page, theme.isDark() ? 0.36 : 0.2));
    QTextCharFormat current = plain;
    current.setTextOutline(QPen(theme.accent, 2));
    QList<PaintedSelection> painted;
    for (qsizetype i = 0; i < m_matches.size(); ++i)
        painted.append({m_matches[i], i == m_currentMatch ? current : plain});
    flow()->setMatches(std::move(painted));
}

ReadingPosition ReaderView::readingPosition() const
{
    const std::optional<TextRange> visible = visibleRange();
    if (!visible)
        return {};
    const qsizetype length = m_document.text().size();
    const QString context =
        m_document.text({visible->start, std::min(length, visible->start + 2 * contextLength)});
    const CodePoints codePoints(context);
    return {m_document.codePoints().fromUtf16(visible->start),
            context.first(codePoints.toUtf16(std::min(contextLength, codePoints.count()))),
            static_cast<double>(visible->start) / static_cast<double>(length)};
}

void ReaderView::restore(const ReadingPosition &place)
{
    const QString &text = m_document.text();
    if (!m_rendered || text.isEmpty())
        return;
    qsizetype position = m_document.codePoints().toUtf16(place.position);
    if (!QStringView(text).sliced(position).startsWith(place.context)) {
        // Another revision: by its words, else by how far one was.
        const qsizetype found = text.indexOf(place.context);
        position = found >= 0
                       ? found
                       : static_cast<qsizetype>(place.progress * static_cast<double>(text.size()));
    }
    m_scroll.restore({position, 0, position == 0});
    announceGeometry();
}

} // namespace Sidegloss
