// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerview.h"

#include "lib/exchange/citedpassage.h"
#include "lib/layout/flowlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// The reader's words and marks only: a picture's or footnote mark's U+FFFC is no text.
QString withoutObjects(QString text)
{
    return text.remove(QChar::ObjectReplacementCharacter);
}

} // namespace

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

void ReaderView::settleSelection()
{
    Q_EMIT selectionSettled(selection());
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

} // namespace Sidegloss
