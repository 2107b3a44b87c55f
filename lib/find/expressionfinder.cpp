// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/expressionfinder.h"

#include "lib/find/wordedge.h"
#include "lib/text/textcut.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

/// About the length of text that one step looks through.
constexpr qsizetype stepLength = 1 << 13;
/// A longer paragraph is looked through in stretches: tries are counted from each place anew.
constexpr qsizetype longestStretch = 1 << 13;
/// For PCRE2: the most tries from one place in a text.
constexpr auto triesLimit = "(*LIMIT_MATCH=50000)"_L1;

/// A stretch of text without its objects, and the way back.
struct Readable
{
    QString text;
    QList<qsizetype> objects; ///< Places in the stretch, ascending.

    explicit Readable(QStringView stretch)
        : text(stretch.toString())
    {
        for (qsizetype i = stretch.indexOf(QChar::ObjectReplacementCharacter); i >= 0;
             i = stretch.indexOf(QChar::ObjectReplacementCharacter, i + 1))
            objects.append(i);
        text.remove(QChar::ObjectReplacementCharacter);
    }

    qsizetype place(qsizetype index) const
    {
        for (const qsizetype object : objects) {
            if (object > index)
                break;
            ++index;
        }
        return index;
    }
};

} // namespace

std::expected<ExpressionFinder, BadExpression> ExpressionFinder::create(const Document &document,
                                                                        const FindQuery &query)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!query.options.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression expression(query.words, options);
    if (!expression.isValid())
        return std::unexpected(
            BadExpression{expression.errorString(), expression.patternErrorOffset()});
    expression.setPattern(triesLimit + query.words);
    return ExpressionFinder(document, std::move(expression), query.options.wholeWords);
}

ExpressionFinder::ExpressionFinder(const Document &document, QRegularExpression expression,
                                   bool wholeWords)
    : m_document(document)
    , m_expression(std::move(expression))
    , m_wholeWords(wholeWords)
{}

qsizetype ExpressionFinder::position() const
{
    return isAtEnd() ? m_document.text().size() : m_document.leaf(m_leaf).range.start;
}

QList<TextRange> ExpressionFinder::next()
{
    QList<TextRange> found;
    for (qsizetype done = 0; !isAtEnd() && done < stepLength; ++m_leaf) {
        const TextRange leaf = m_document.leaf(m_leaf).range;
        for (const TextRange stretch : stretches(m_document.text(), leaf, longestStretch))
            search(stretch, found);
        done += leaf.length() + 1;
    }
    return found;
}

void ExpressionFinder::search(TextRange stretch, QList<TextRange> &found)
{
    const Readable readable(sliced(m_document.text(), stretch));
    QRegularExpressionMatchIterator matches = m_expression.globalMatchView(readable.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const TextRange inStretch{match.capturedStart(), match.capturedEnd()};
        if (match.capturedLength() <= 0
            || (m_wholeWords && !isWholeWords(readable.text, inStretch)))
            continue;
        found.append({stretch.start + readable.place(inStretch.start),
                      stretch.start + readable.place(inStretch.end - 1) + 1});
    }
    m_isTooHard |= !matches.isValid();
}

} // namespace Sidegloss
