// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

class QMenu;

namespace Sidegloss {

class CardStyle;
class SpellHighlighter;
class Spelling;

/// Writes a note's Markdown in its card: as plain text, spell-checked, as high as its text. It
/// saves nothing itself, but says when it is time to.
class NoteEditor : public QTextEdit
{
    Q_OBJECT

public:
    enum class Leave {
        Finished,   ///< Esc or Ctrl+Enter: save, and give the focus back.
        FocusLost,  ///< Save and close.
        WindowLeft, ///< Another window came to the front: save, but stay open.
    };

    /// \a spelling must outlive it; it is first asked when the editor has appeared.
    NoteEditor(Spelling &spelling, const CardStyle &style, const QString &markdown,
               QWidget *parent);
    Q_DISABLE_COPY_MOVE(NoteEditor)

    /// What is saved: words() without white space at its end.
    QString markdown() const;
    /// All that stands in it.
    QString words() const;
    /// Puts \a words in the place of what stands there, as if they were typed: Ctrl+Z takes them
    /// back.
    void setWords(const QString &words);
    void applyStyle(const CardStyle &style);
    /// Wraps the text at \a width; the height that shows all of it.
    double heightFor(double width);
    SpellHighlighter *highlighter() const { return m_highlighter; }

Q_SIGNALS:
    void left(Sidegloss::NoteEditor::Leave how);
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void startChecking();
    void noteCaret(bool typed);
    void addSpellingActions(QMenu &menu, int position);
    void replace(int start, int end, const QString &word);

    Spelling &m_spelling;
    SpellHighlighter *m_highlighter = nullptr;
    QColor m_errorColor;
};

} // namespace Sidegloss
