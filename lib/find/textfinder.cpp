// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/find/textfinder.h"

namespace Sidegloss {

std::expected<TextFinder, BadExpression> TextFinder::create(const Document &document,
                                                            const FindQuery &query)
{
    if (!query.options.isExpression)
        return TextFinder(WordsFinder(document.text(), query));
    return ExpressionFinder::create(document, query).transform([](ExpressionFinder &&finder) {
        return TextFinder(std::move(finder));
    });
}

TextFinder::TextFinder(Finder finder)
    : m_finder(std::move(finder))
{}

bool TextFinder::isAtEnd() const
{
    return std::visit([](const auto &finder) { return finder.isAtEnd(); }, m_finder);
}

qsizetype TextFinder::position() const
{
    return std::visit([](const auto &finder) { return finder.position(); }, m_finder);
}

QList<TextRange> TextFinder::next()
{
    return std::visit([](auto &finder) { return finder.next(); }, m_finder);
}

bool TextFinder::isTooHard() const
{
    const auto *expression = std::get_if<ExpressionFinder>(&m_finder);
    return expression && expression->isTooHard();
}

QList<TextRange> findAll(const Document &document, const FindQuery &query)
{
    QList<TextRange> found;
    auto finder = TextFinder::create(document, query);
    while (finder && !finder->isAtEnd())
        found += finder->next();
    return found;
}

} // namespace Sidegloss
