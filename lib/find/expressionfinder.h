// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lib/document/document.h"
#include "lib/find/findquery.h"

#include <QList>
#include <QRegularExpression>

#include <expected>

namespace Sidegloss {

/// Why a text is no regular expression.
struct BadExpression
{
    QString reason;      ///< In the interface's language, where Qt has it.
    qsizetype place = 0; ///< Where in it, in UTF-16 code units.

    friend bool operator==(const BadExpression &, const BadExpression &) = default;
};

/// A regular expression sought in a document, in steps. Each paragraph is a text of its own, in
/// which ^ and $ are the ends of lines too; pictures and footnote marks aren't there; what is empty
/// isn't found. How often a paragraph is tried is bounded.
class ExpressionFinder
{
public:
    static std::expected<ExpressionFinder, BadExpression> create(const Document &document,
                                                                 const FindQuery &query);

    bool isAtEnd() const { return m_leaf == m_document.leaves().size(); }
    qsizetype position() const;
    /// What is in the next paragraph, or in several short ones.
    QList<TextRange> next();
    /// Some paragraph needed more tries than are made: there may be more in it.
    bool isTooHard() const { return m_isTooHard; }

private:
    ExpressionFinder(const Document &document, QRegularExpression expression, bool wholeWords);

    void search(TextRange stretch, QList<TextRange> &found);

    Document m_document;
    QRegularExpression m_expression;
    bool m_wholeWords;
    qsizetype m_leaf = 0; ///< The next, an index into leaves().
    bool m_isTooHard = false;
};

} // namespace Sidegloss
