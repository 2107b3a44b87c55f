// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/text/textrange.h"

#include <QColor>
#include <QString>
#include <QSyntaxHighlighter>
#include <QTimer>

#include <optional>

namespace Sidegloss {

class Spelling;

/// Underlines the misspelled words of a document that is being written, in the language of the
/// whole, which is found anew when the typing rests. The word at the caret is left alone while it
/// grows; text beyond 20,000 characters isn't checked at all.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    static constexpr qsizetype mostChecked = 20'000;

    /// \a spelling must outlive it; \a document owns it.
    SpellHighlighter(Spelling &spelling, QTextDocument *document);
    Q_DISABLE_COPY_MOVE(SpellHighlighter)

    void setColor(const QColor &color);
    /// Where the caret is, and whether the word there is being \a typed.
    void setCaret(int position, bool typed);
    QString language() const { return m_language; }

    /// The misspelled word around \a position, the word being typed included.
    std::optional<TextRange> misspellingAt(int position) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    void findLanguage();
    bool isTyped(TextRange word) const;
    void rehighlightAt(int position);

    Spelling &m_spelling;
    QString m_language;
    QColor m_color = Qt::red;
    std::optional<int> m_typedAt;
    QTimer m_rest;
};

} // namespace Sidegloss
