// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/margin/noteeditor.h"

#include "app/margin/cardstyle.h"
#include "app/session/lostwords.h"
#include "app/spelling/spellhighlighter.h"
#include "app/spelling/spelling.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace Sidegloss {

namespace {

/// Lines as high as those of the card that is read, so that nothing jumps when the editor opens.
void setPitch(QTextDocument &document, double pitch)
{
    QTextBlockFormat format;
    format.setLineHeight(pitch, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

} // namespace

NoteEditor::NoteEditor(Spelling &spelling, const CardStyle &style, const QString &markdown,
                       QWidget *parent)
    : QTextEdit(parent)
    , m_spelling(spelling)
{
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note…"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setPlainText(markdown);
    applyStyle(style);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEditor::heightChanged);
    QTimer::singleShot(0, this, &NoteEditor::startChecking);
}

QString NoteEditor::markdown() const
{
    return withoutSpaceAtEnd(words());
}

QString NoteEditor::words() const
{
    return document()
        ->toRawText()
        .replace(QChar(QChar::ParagraphSeparator), u'\n')
        .replace(QChar(QChar::LineSeparator), u'\n');
}

void NoteEditor::setWords(const QString &words)
{
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(words);
    setTextCursor(cursor);
}

void NoteEditor::applyStyle(const CardStyle &style)
{
    const Theme &theme = style.theme();
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.ink);
    colors.setColor(QPalette::PlaceholderText, theme.faint);
    colors.setColor(QPalette::Highlight, mixed(theme.accent, theme.card, 0.32));
    colors.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(colors);
    const QString text = markdown();
    setFont(style.font(text.isEmpty() ? placeholderText() : text));
    setPitch(*document(), style.typography().lineHeight * style.typography().size);
    m_errorColor = theme.error;
    if (m_highlighter)
        m_highlighter->setColor(m_errorColor);
}

double NoteEditor::heightFor(double width)
{
    const int pixels = static_cast<int>(width);
    if (lineWrapColumnOrWidth() != pixels) {
        // Who asks for the height needn't be told of it.
        const QSignalBlocker blocker(this);
        setLineWrapColumnOrWidth(pixels);
    }
    return std::max(document()->size().height(), 1.0 * fontMetrics().height());
}

void NoteEditor::startChecking()
{
    m_highlighter = new SpellHighlighter(m_spelling, document());
    m_highlighter->setColor(m_errorColor);
}

void NoteEditor::noteCaret(bool typed)
{
    if (m_highlighter)
        m_highlighter->setCaret(textCursor().position(), typed);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT left(Leave::Finished);
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QPoint place = cursorRect().bottomLeft();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, place, viewport()->mapToGlobal(place));
        contextMenuEvent(&menu);
        return;
    }
    const int revision = document()->revision();
    QTextEdit::keyPressEvent(event);
    noteCaret(document()->revision() != revision);
}

void NoteEditor::mousePressEvent(QMouseEvent *event)
{
    QTextEdit::mousePressEvent(event);
    noteCaret(false);
}

void NoteEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    noteCaret(true);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    noteCaret(false);
    if (event->reason() == Qt::ActiveWindowFocusReason)
        Q_EMIT left(Leave::WindowLeft);
    else if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        Q_EMIT left(Leave::FocusLost);
}

void NoteEditor::wheelEvent(QWheelEvent *event)
{
    // The editor shows all of its text: the wheel is for the page.
    event->ignore();
}

void NoteEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position =
        byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSpellingActions(*menu, position);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
    event->accept();
}

void NoteEditor::addSpellingActions(QMenu &menu, int position)
{
    const auto wrong = m_highlighter ? m_highlighter->misspellingAt(position) : std::nullopt;
    if (!wrong)
        return;
    const QString word = document()->toRawText().mid(wrong->start, wrong->length());
    const QString language = m_highlighter->language();
    const int start = static_cast<int>(wrong->start);
    const int end = static_cast<int>(wrong->end);
    QAction *before = menu.actions().value(0);
    const auto add = [&](const QString &text, auto &&action) {
        auto *entry = new QAction(text, &menu);
        connect(entry, &QAction::triggered, this, action);
        menu.insertAction(before, entry);
        return entry;
    };
    const QStringList suggestions = m_spelling.suggestions(word, language);
    for (const QString &suggestion : suggestions) {
        QAction *entry =
            add(suggestion, [this, start, end, suggestion] { replace(start, end, suggestion); });
        QFont bold = entry->font();
        bold.setBold(true);
        entry->setFont(bold);
    }
    if (suggestions.isEmpty())
        add(tr("No Suggestions"), [] {})->setEnabled(false);
    menu.insertSeparator(before);
    add(tr("Add “%1” to Dictionary").arg(word),
        [this, word, language] { m_spelling.addToDictionary(word, language); });
    add(tr("Ignore"), [this, word] { m_spelling.ignore(word); });
    menu.insertSeparator(before);
}

void NoteEditor::replace(int start, int end, const QString &word)
{
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(word);
    noteCaret(false);
}

} // namespace Sidegloss
