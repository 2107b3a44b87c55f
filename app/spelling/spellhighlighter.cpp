// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/spelling/spellhighlighter.h"

#include "app/spelling/spelling.h"

#include <QTextDocument>

using namespace std::chrono_literals;

namespace Sidegloss {

SpellHighlighter::SpellHighlighter(Spelling &spelling, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_spelling(spelling)
    , m_language(spelling.languageOf(document->toPlainText().first(
          std::min<qsizetype>(document->characterCount() - 1, mostChecked))))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &SpellHighlighter::findLanguage);
    connect(document, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed != added)
            m_rest.start();
    });
    connect(&spelling, &Spelling::changed, this, &SpellHighlighter::rehighlight);
}

void SpellHighlighter::setColor(const QColor &color)
{
    m_color = color;
    rehighlight();
}

void SpellHighlighter::setCaret(int position, bool typed)
{
    const std::optional<int> before = m_typedAt;
    m_typedAt = typed ? std::optional(position) : std::nullopt;
    if (before && before != m_typedAt)
        rehighlightAt(*before);
    if (m_typedAt && before != m_typedAt)
        rehighlightAt(*m_typedAt);
}

std::optional<TextRange> SpellHighlighter::misspellingAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const qsizetype start = block.position();
    for (const TextRange word : m_spelling.misspellings(block.text(), m_language)) {
        if (word.start <= position - start && position - start <= word.end)
            return word.shifted(start);
    }
    return {};
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    if (document()->characterCount() > mostChecked)
        return;
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wavy.setUnderlineColor(m_color);
    for (const TextRange word : m_spelling.misspellings(text, m_language)) {
        if (!isTyped(word.shifted(currentBlock().position())))
            setFormat(static_cast<int>(word.start), static_cast<int>(word.length()), wavy);
    }
}

void SpellHighlighter::findLanguage()
{
    if (document()->characterCount() > mostChecked)
        return;
    const QString language = m_spelling.languageOf(document()->toPlainText(), m_language);
    if (language != m_language) {
        m_language = language;
        rehighlight();
    }
}

bool SpellHighlighter::isTyped(TextRange word) const
{
    return m_typedAt && word.start <= *m_typedAt && *m_typedAt <= word.end;
}

void SpellHighlighter::rehighlightAt(int position)
{
    const QTextBlock block = document()->findBlock(position);
    if (block.isValid())
        rehighlightBlock(block);
}

} // namespace Sidegloss
